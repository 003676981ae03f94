import { parseArgs } from "node:util";
import { nearestIds } from "../model/nearestIds";
import type { Command, Flag, Given } from "./command";
import { misuse } from "./ending";
import { calledBy } from "./helpText";

const HELP: Flag = { help: "" };

/**
 * What was typed after a command, or "help" where anything of it asks for help.
 * @throws Ending that says what does not fit, and what was meant perhaps.
 */
export function readGiven(name: string, command: Command, args: readonly string[]): Given | "help" {
  const flags: Readonly<Record<string, Flag>> = { ...command.flags, help: HELP };
  // What does not fit is told in our words, not in those of `parseArgs`.
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries(
        Object.entries(flags).map(([flag, { value }]) => [
          flag,
          { type: value ? "string" : "boolean" } as const,
        ]),
      ),
      help: { type: "boolean", short: "h" },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options = tokens.filter((token) => token.kind === "option");
  if (options.some((token) => token.name === "help")) return "help";

  const values: Record<string, string | string[] | boolean> = Object.fromEntries(
    Object.entries(flags).flatMap(([flag, { value, default: usual }]) => {
      if (flag === "help" || (value && usual === undefined)) return [];
      return [[flag, usual ?? false]];
    }),
  );
  const seen = new Set<string>();
  for (const { name: flag, rawName, value, inlineValue, index } of options) {
    const known = Object.hasOwn(flags, flag) && rawName.startsWith("--") ? flags[flag] : undefined;
    if (!known) return refuseUnknown(name, args[index]!.split("=", 1)[0]!, flags);
    if (!known.value) {
      if (value !== undefined) misuse(`--${flag}: expected no value, received ${value}`);
      values[flag] = true;
      continue;
    }
    if (value === undefined || (!inlineValue && /^-./.test(value)))
      misuse(`--${flag}: expected ${known.value} after it, received ${value ?? "nothing"}`);
    if (!known.many && seen.has(flag)) misuse(`--${flag}: expected once, received again with ${value}`);
    values[flag] = known.many ? [...(seen.has(flag) ? (values[flag] as string[]) : []), value] : value;
    seen.add(flag);
  }

  const words = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  if (words.length > 0 && !command.words)
    misuse(
      `${name}: expected options alone, and them after --, received ${words.join(" ")} (${calledBy(name)} -- --help)`,
    );
  return { values: values as Given["values"], words };
}

function refuseUnknown(name: string, typed: string, flags: Readonly<Record<string, Flag>>): never {
  // No option of ours is turned off by another: the one that is meant is the opposite.
  const meant = typed.replace(/^--no-/, "--");
  const [near] = nearestIds(
    meant,
    Object.keys(flags).map((flag) => `--${flag}`),
  );
  const perhaps =
    near === undefined ? "" : meant === typed ? `; did you mean ${near}?` : `; leave ${near} out for that`;
  return misuse(`${typed}: no option of ${name}${perhaps} (${calledBy(name)} -- --help)`);
}
