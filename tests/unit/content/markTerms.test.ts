import { describe, expect, it } from "vitest";
import { markTerms } from "../../../lib/content/markTerms";
import type { Term } from "../../../lib/model/content";
import type { Block, Inline, Section } from "../../../lib/model/text";

const block = (...inlines: Inline[]): Block => ({
  kind: "paragraph",
  inlines,
  citations: [],
  tip: true,
  first: false,
  to: null,
  only: null,
  line: 1,
});
const text = (value: string): Inline => ({ type: "text", value });
const section = (...blocks: Block[]): Section => ({ key: "k", heading: "Bond", blocks, line: 1 });
const term = (id: string, forms: Record<string, string[]>): Term => ({
  id,
  claims: [],
  texts: Object.fromEntries(
    Object.entries(forms).map(([locale, list]) => [
      locale,
      { title: id, forms: list, block: block(text(id)), file: "", review: null },
    ]),
  ),
});
const marks = (sections: readonly Section[]) =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap(({ inlines }) =>
      inlines.flatMap((inline) => (inline.type === "term" ? [`${inline.term}:${inline.value}`] : [])),
    ),
  );

const BOND = term("bond", { en: ["bond", "bonds"] });
const HEARING = term("hearing", { en: ["bond hearing"] });

describe("terms of art in a text", () => {
  it("are marked where each first stands, and only there", () => {
    const { sections, terms } = markTerms([section(block(text("A bond. Bonds.")))], [BOND], "en");
    expect(marks(sections)).toEqual(["bond:bond"]);
    expect(terms.map(({ id }) => id)).toEqual(["bond"]);
  });

  it("are whole words, in any case, and the words stay as they were", () => {
    const words = "A vagabond pays. Bond, then.";
    const { sections } = markTerms([section(block(text(words)))], [BOND], "en");
    expect(marks(sections)).toEqual(["bond:Bond"]);
    expect(sections[0]!.blocks[0]!.inlines.map(({ value }) => value).join("")).toBe(words);
  });

  it("are taken at their longest", () => {
    const { sections } = markTerms([section(block(text("A bond hearing on bond.")))], [BOND, HEARING], "en");
    expect(marks(sections)).toEqual(["hearing:bond hearing", "bond:bond"]);
  });

  it("are found in emphasis, and not in strong words", () => {
    const inlines: Inline[] = [
      { type: "strong", value: "bond" },
      { type: "emphasis", value: "bond" },
    ];
    expect(marks(markTerms([section(block(...inlines))], [BOND], "en").sections)).toEqual(["bond:bond"]);
  });

  it("are found without spaces around them in Chinese", () => {
    const chinese = term("bond", { en: ["bond"], "zh-Hans": ["保释金"] });
    const { sections } = markTerms([section(block(text("交保释金以后")))], [chinese], "zh-Hans");
    expect(marks(sections)).toEqual(["bond:保释金"]);
  });

  it("are not found where a vowel mark goes on with the word, as in Arabic", () => {
    const arabic = term("bond", { en: ["bond"], ar: ["مؤقت"] });
    expect(
      markTerms([section(block(text("مؤقتًا، ثم مؤقت")))], [arabic], "ar").sections[0]!.blocks[0]!.inlines,
    ).toEqual([
      { type: "text", value: "مؤقتًا، ثم " },
      { type: "term", value: "مؤقت", term: "bond" },
    ]);
  });

  it("are not looked for by their English forms in another language", () => {
    expect(markTerms([section(block(text("bond")))], [BOND], "es").terms).toEqual([]);
  });
});
