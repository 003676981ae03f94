import { describe, expect, it } from "vitest";
import { createTranslator } from "../../../lib/i18n/createTranslator";
import { blankWords, lineLabel, lineWords } from "../../../lib/i18n/lineWords";
import { parseSections } from "../../../lib/markdown/parseSections";
import { blanksIn, isFree, plainText, writtenText } from "../../../lib/model/text";

const t = createTranslator(
  {
    en: {
      "line.to.inspector": "To the inspector",
      "line.only.keeper": "Only if you keep the light",
      "line.both": "{{to}} · {{only}}",
      "blank.boat-name": "the name of the boat",
    },
  },
  "en",
);
const line = (text: string) => parseSections(`## say\n\n- ${text}\n`, "file.md").sections[0]!.blocks[0]!;

describe("the label of a line", () => {
  it("says whom it is for, on what condition, or both", () => {
    expect(lineLabel(line("No. [@act] {to=inspector}"), t)).toBe("To the inspector");
    expect(lineLabel(line("No. [@act] {only=keeper}"), t)).toBe("Only if you keep the light");
    expect(lineLabel(line("No. [@act] {only=keeper to=inspector}"), t)).toBe(
      "To the inspector · Only if you keep the light",
    );
  });

  it("is not there where anybody may say it", () => {
    expect(lineLabel(line("No. [@act]"), t)).toBeNull();
    expect(isFree(line("No. [@act]"))).toBe(true);
    expect(isFree(line("No. [@act] {to=inspector}"))).toBe(false);
    expect(isFree(line("No. [@act] {only=keeper}"))).toBe(false);
  });

  it("fails loudly where a kind has no words", () => {
    expect(() => lineLabel({ to: "admiral", only: null }, t)).toThrow("line.to.admiral");
  });
});

describe("the blanks of a line", () => {
  const block = line("The [boat-name] and the [boat-name] left. [@act]");

  it("read as what belongs there, in plain text as a line to write on", () => {
    expect(lineWords(block, t)).toBe("The [the name of the boat] and the [the name of the boat] left.");
    expect(plainText(block)).toBe("The _____ and the _____ left.");
    expect(blankWords("boat-name", t)).toBe("[the name of the boat]");
    expect(blanksIn(block)).toEqual(["boat-name", "boat-name"]);
  });

  it("are no citations, and citations are no blanks", () => {
    expect(block.citations.map(({ source }) => source)).toEqual(["act"]);
    expect(blanksIn(line("No. [doubtful: @act, (a)]"))).toEqual([]);
  });
});

it("those who check a text see a condition as it is written", () => {
  expect(writtenText(line("No. [@act] {to=inspector only=keeper}"))).toBe("No. {to=inspector only=keeper}");
  expect(writtenText(line("No. [@act]"))).toBe("No.");
});
