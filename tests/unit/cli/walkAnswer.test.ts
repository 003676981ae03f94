import { describe, expect, it } from "vitest";
import { walkAnswer } from "../../../lib/cli/walkAnswer";
import { byId } from "../../../lib/model/byId";
import { asOf, content } from "../../fixtures/projectContent";

describe("an answer of the walk command", () => {
  const answer = walkAnswer(content, asOf, byId(content.situations, "custody"), "es");

  it("gives every line of a script with whom it is for, its condition and its blanks", () => {
    for (const { scripts } of [
      answer("custody-where=ice custody-now=doubt"),
      answer("custody-where=unknown"),
    ])
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
    const { scripts } = answer("custody-where=unknown");
    const line = scripts.find(({ id }) => id === "custody-first-hour")!.lines.at(-1)!;
    expect(line).toMatchObject({
      en: "My name is [your name].",
      only: "found",
      blanks: [{ id: "your-name", kind: "name" }],
    });
  });

  it("is refused where a line is no answers, with what was expected", () => {
    expect(() => answer("custody-where")).toThrow(
      'question=option pairs parted by spaces, received "custody-where"',
    );
    expect(() => answer("custody-where=ice=doubt")).toThrow("question=option");
  });
});
