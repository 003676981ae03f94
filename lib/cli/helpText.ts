import type { Command } from "./command";

/** How a command is called. */
export const calledBy = (name: string) => (name === "start" ? "npm start" : `npm run ${name}`);

/** The help of a command: how it is called, what it does, its options, examples. */
export function helpText(name: string, command: Command): string {
  const { does, more = [], flags = {}, words, environment = {}, examples } = command;
  const options = Object.entries(flags).map(
    ([flag, { value, help, default: usual, many }]): [string, string] => [
      [`--${flag}`, value].filter(Boolean).join(" "),
      `${help}${usual === undefined ? "" : ` (${usual})`}${many ? "; may be given several times" : ""}`,
    ],
  );
  const usage = [calledBy(name), "--", words, options.length > 0 && "[options]"].filter(Boolean);
  return `${[
    `Usage: ${(usage.length > 2 ? usage : usage.slice(0, 1)).join(" ")}`,
    "",
    does,
    ...more,
    ...table("Options:", [...options, ["--help, -h", "this text"]]),
    ...table("Environment:", Object.entries(environment)),
    "",
    examples.length > 1 ? "Examples:" : "Example:",
    ...examples.map((line) => `  ${line}`),
  ].join("\n")}\n`;
}

/** Every command, with what it does. */
export function listText(commands: Readonly<Record<string, Command>>): string {
  const rows = Object.entries(commands).map(([name, { does }]) => [calledBy(name), does] as const);
  return `${table("Commands, each of which tells more with -- --help:", rows).slice(1).join("\n")}\n`;
}

function table(title: string, rows: readonly (readonly [string, string])[]): string[] {
  if (rows.length === 0) return [];
  const width = Math.max(...rows.map(([left]) => left.length));
  return ["", title, ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)];
}
