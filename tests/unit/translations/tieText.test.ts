import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSections } from "../../../lib/markdown/parseSections";
import { plainText, type Section } from "../../../lib/model/text";
import { madeNow } from "../../../lib/translations/madeNow";
import { partsOfEntry } from "../../../lib/translations/heldEntries";
import { tieOf } from "../../../lib/translations/tie";
import { tieText } from "../../../lib/translations/tieText";
import { unitsOf } from "../../../lib/units/unitsOf";
import { holdsForAny } from "../../fixtures/holdsForAny";

const ENGLISH = `## Must I open? {#open}

- No. [@lighthouse-act]
- Say: [their-name] is out. {to=inspector}

## say

Wait. {.tip}`;
const SPANISH = `## ¿Tengo que abrir? {#open}

- No tiene que abrir. [@lighthouse-act]
- Diga: [their-name] no está. {to=inspector}

## say

Espere. {.tip}`;
const TITLE = { title: "Gates" };

const text = (markdown: string, fields = {}) => ({
  fields,
  sections: parseSections(markdown, "gates.md").sections,
});
const unitsIn = (markdown: string, title: string) =>
  unitsOf("guides/gates.md", `---\ntitle: ${title}\n---\n\n${markdown}\n`);
/** A translation of what the English said, beside what it says now. */
function tied(now: string, own = SPANISH, before = ENGLISH, more: Record<string, string> = {}) {
  const { entries } = madeNow(unitsIn(before, TITLE.title), unitsIn(own, "Puertas"));
  const made = Object.entries(entries).map(([key, entry]) => [key, partsOfEntry(entry).english]);
  const tie = tieOf("es", "content/es/guides/gates.md", { ...Object.fromEntries(made), ...more });
  const read = tieText(text(now, TITLE), text(own, { title: "Puertas" }), tie);
  return { ...read, tie, entries };
}
const shown = (sections: readonly Section[]) =>
  sections.map(({ heading, blocks }) => [
    heading,
    ...blocks.map((block) => `${block.behind?.shown ?? ""} ${plainText(block)}`.trim()),
  ]);
const told = ({ tie }: ReturnType<typeof tied>) => tie.behind.map(({ place, state }) => `${place} ${state}`);

describe("a translation beside its English", () => {
  it("is as it was translated while the English stands", () => {
    const read = tied(ENGLISH);
    expect(read.sections).toEqual(text(SPANISH).sections);
    expect(read.fields).toEqual({ title: "Puertas" });
    expect(told(read)).toEqual([]);
    expect(read.tie.untold).toEqual([]);
  });

  it("has the newer English, marked, in place of a part that changed, and knows what it was", () => {
    const read = tied(ENGLISH.replace("No. ", "Mostly not. "));
    expect(shown(read.sections)[0]).toEqual([
      "¿Tengo que abrir?",
      "english Mostly not.",
      "Diga: _____ no está.",
    ]);
    expect(read.sections[0]!.blocks[0]!.inlines).toEqual([{ type: "english", value: "Mostly not." }]);
    expect(read.tie.behind).toEqual([
      {
        locale: "es",
        file: "content/es/guides/gates.md",
        place: "open.1",
        ownPlace: "open.1",
        state: "changed",
        english: "Mostly not.",
        own: "No tiene que abrir.",
      },
    ]);
  });

  it("keeps the blanks and the condition of an English line", () => {
    const read = tied(ENGLISH.replace("is out", "is away"));
    const line = read.sections[0]!.blocks[1]!;
    expect(line).toMatchObject({ to: "inspector", behind: { locale: "es", shown: "english" } });
    expect(line.inlines.map(({ type }) => type)).toEqual(["english", "blank", "english"]);
    const other = tied(ENGLISH.replace("{to=inspector}", "{to=keeper}"));
    expect(told(other), "a condition is part of what was translated").toEqual(["open.2 changed"]);
  });

  it("has a new part in English and its own around it, wherever that is", () => {
    const read = tied(ENGLISH.replace("- Say", "- Wait.\n- Say"));
    expect(shown(read.sections)[0]).toEqual([
      "¿Tengo que abrir?",
      "No tiene que abrir.",
      "english Wait.",
      "Diga: _____ no está.",
    ]);
    expect(told(read)).toEqual(["open.2 missing"]);
  });

  it("has a new section, heading and all", () => {
    const read = tied(`## Why? {#why}\n\nIt is the law.\n\n${ENGLISH}`);
    expect(shown(read.sections)).toEqual([
      ["Why?", "english It is the law."],
      ["¿Tengo que abrir?", "No tiene que abrir.", "Diga: _____ no está."],
      ["say", "Espere."],
    ]);
    expect(told(read)).toEqual(["why.heading missing", "why.1 missing"]);
  });

  it("does not show what the English no longer says", () => {
    const read = tied(ENGLISH.replace("- No. [@lighthouse-act]\n", ""));
    expect(shown(read.sections)[0]).toEqual(["¿Tengo que abrir?", "Diga: _____ no está."]);
    expect(told(read)).toEqual(["open.1 gone"]);
    const less = tied("## say\n\nWait. {.tip}");
    expect(shown(less.sections)).toEqual([["say", "Espere."]]);
    expect(told(less)).toEqual(["open.heading gone", "open.1 gone", "open.2 gone"]);
  });

  it("has the older words, with the newer sources and condition, where only the wording changed", () => {
    const now = ENGLISH.replace("No. [@lighthouse-act]", "You need not. [@moon-act] {.first}");
    const { entries } = madeNow(unitsIn(now, "Gates"), unitsIn(SPANISH, "Puertas"));
    const [before, after] = [tied(ENGLISH).entries, entries].map(
      (all) => partsOfEntry(all["open.1"]!).english,
    );
    const read = tied(now, SPANISH, ENGLISH, { "open.1": `${before}=${after}` });
    expect(shown(read.sections)[0]![1]).toBe("older No tiene que abrir.");
    expect(read.sections[0]!.blocks[0]).toMatchObject({ first: true, citations: [{ source: "moon-act" }] });
    expect(told(read)).toEqual(["open.1 same"]);
  });

  it("is behind in its title and headings too, which come in English", () => {
    const read = tied(ENGLISH.replace("Must I open?", "Do I have to?"));
    expect(read.sections[0]!.heading).toBe("Do I have to?");
    expect(told(read)).toEqual(["open.heading changed"]);
  });

  it("is left as it is where nobody said what a part was made from, and that is told", () => {
    const own = text(SPANISH);
    const tie = tieOf("es", "content/es/guides/gates.md", {});
    expect(tieText(text(ENGLISH), own, tie).sections).toEqual(own.sections);
    expect(tie.untold).toEqual(["open.heading", "open.1", "open.2", "say.1"]);
  });

  it("says as many parts as the English, each of them translated or marked, whatever was changed", () => {
    const line = fc.constantFrom("a", "b", "c", "d", "e");
    const lines = fc.array(line, { minLength: 1, maxLength: 7 });
    const asText = (parts: readonly string[]) =>
      `## Heading {#h}\n\n${parts.map((one) => `- ${one}.`).join("\n")}`;
    holdsForAny(fc.tuple(lines, lines), 60, ([before, now]) => {
      const own = asText(before.map((one) => `${one}${one}`));
      const read = tied(asText(now), own, asText(before));
      const blocks = read.sections[0]!.blocks;
      expect(blocks).toHaveLength(now.length);
      for (const [at, block] of blocks.entries())
        expect(plainText(block)).toBe(block.behind ? `${now[at]}.` : `${now[at]}${now[at]}.`);
      const english = blocks.filter(({ behind }) => behind).length;
      expect(read.tie.behind.filter(({ state }) => state !== "gone")).toHaveLength(english);
      const gone = read.tie.behind.filter(({ state }) => state === "gone").length;
      const changed = read.tie.behind.filter(({ state }) => state === "changed").length;
      expect(now.length - english + changed + gone, "no part is lost without a word").toBe(before.length);
    });
  });
});
