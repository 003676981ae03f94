import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { content } from "../../fixtures/projectContent";

type Line = {
  en: string;
  own: string;
  to: string | null;
  only: string | null;
  blanks: { id: string; kind: string }[];
  label: { en: string | null; own: string | null };
};
type Walked = { scripts: { id: string; lines: Line[] }[]; error?: string };

function walk(input: string, ...args: string[]): Walked[] {
  const { stdout } = spawnSync("node_modules/.bin/tsx", ["lib/cli/walk.ts", "--json", ...args], {
    input,
    encoding: "utf8",
  });
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Walked);
}

describe("the walk command", { timeout: 60_000 }, () => {
  const input = "custody-where=ice custody-now=doubt\ncustody-where\ncustody-where=unknown\n";
  const answers = walk(input, "--situation", "custody", "--lang", "es");

  it("gives every line of a script with whom it is for, its condition and its blanks", () => {
    for (const { scripts } of [answers[0]!, answers[2]!])
      for (const { id, lines } of scripts) {
        const { texts } = content.scripts.find((script) => script.id === id)!;
        expect(lines.map(({ to, only }) => [to, only])).toEqual(
          texts.en!.say.map(({ to, only }) => [to, only]),
        );
        for (const line of lines) {
          expect(line.label.own === null, id).toBe(line.to === null && line.only === null);
          expect(line.own, id).not.toBe(line.en);
          expect(line.en + line.own, id).not.toMatch(/[▢{}]/);
        }
      }
  });

  it("names a blank by its id and kind, and in words in the line", () => {
    const line = answers[2]!.scripts.find(({ id }) => id === "custody-first-hour")!.lines.at(-1)!;
    expect(line).toMatchObject({
      en: "My name is [your name].",
      only: "found",
      blanks: [{ id: "your-name", kind: "name" }],
    });
  });

  it("says what is wrong with a line, and goes on", () => {
    expect(answers).toHaveLength(3);
    expect(answers[1]?.error).toContain("question=option");
  });
});
