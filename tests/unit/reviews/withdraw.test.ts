import { afterAll, describe, expect, it } from "vitest";
import { createTranslator } from "../../../lib/i18n/createTranslator";
import type { Content } from "../../../lib/model/content";
import type { Withdrawal } from "../../../lib/model/withdrawal";
import { citingTexts } from "../../../lib/reviews/citingTexts";
import { judgedTexts } from "../../../lib/reviews/judgedTexts";
import { withdraw } from "../../../lib/reviews/withdraw";
import { sayLines } from "../../../lib/cli/sayLines";
import { searchDocuments } from "../../../lib/content/searchDocuments";
import { plainText } from "../../../lib/model/text";
import { guideText } from "../../../lib/reuse/guideText";
import { printView } from "../../../lib/views/printView";
import { contentWith, removeCopy } from "../../fixtures/malformed/brokenContent";
import { content } from "../../fixtures/projectContent";

afterAll(removeCopy);

const DAY = "2026-11-24";
const whole = contentWith([]);
const without = (of: Content, ...whats: readonly string[]) =>
  withdraw({ ...of, withdrawn: whats.map((what): Withdrawal => ({ what, on: DAY, because: "court" })) });
const says = (locale: string) =>
  createTranslator(whole.ui, locale)("withdrawn.court", {
    date: locale === "es" ? "24 de noviembre de 2026" : "November 24, 2026",
  });
/** Everything that texts say, with their notices. */
const saidIn = (of: Content) =>
  JSON.stringify([
    of.scripts,
    of.guides,
    of.contested,
    of.who,
    of.phone,
    of.checklists,
    of.warnings,
    of.terms,
  ]);
const script = (of: Content, id: string, locale = "en") =>
  of.scripts.find((one) => one.id === id)!.texts[locale]!;

it("content without a withdrawal is the very same", () => {
  expect(withdraw(whole)).toBe(whole);
});

describe("a statement", () => {
  const after = without(whole, "guide/gates#open-the-gate");
  const [guide] = after.guides;

  it.each([
    ["en", "No. You can speak through it."],
    ["es", "No. Puede hablar a través de ella."],
  ])("is gone in %s, and in its place stands when and why", (locale, words) => {
    expect(saidIn(whole)).toContain(words);
    expect(saidIn(after)).not.toContain(words);
    const block = guide!.texts[locale]!.sections[1]!.blocks[0]!;
    expect([plainText(block), block.citations, block.tip]).toEqual([says(locale), [], true]);
    expect(after.takenOut).toContainEqual({ locale, words, says: says(locale) });
  });

  it("is all that is gone", () => {
    expect(JSON.stringify(after.scripts)).toBe(JSON.stringify(whole.scripts));
    expect(guide!.texts.en!.sections[2]).toEqual(whole.guides[0]!.texts.en!.sections[2]);
    expect(after.takenFrom).toEqual({ "guide/gates": DAY });
  });

  it("is not found, and stands in no plain text", () => {
    const [document] = searchDocuments(after, "en").filter(({ section }) => section === "open-the-gate");
    expect(document!.body).toBe("");
    const notes = { facts: [], sourcesHeading: "Sources", address: "/" };
    expect(guideText(guide!.texts.en!, after.sources, notes)).not.toContain("You can speak through it");
  });
});

it("words that another text still says are right there, and no copy is told to take them out", () => {
  const same = contentWith([
    { file: "en/guides/gates.md", from: "No. You can speak through it.", to: "I do not open the gate." },
  ]);
  expect(without(same, "guide/gates#open-the-gate").takenOut.map(({ locale }) => locale)).toEqual(["es"]);
});

describe("a line to say", () => {
  const after = without(whole, "script/ask-for-the-badge#say.1");

  it("is no line any more, on the page, on cards and for programs; what to do begins with the notice", () => {
    const lines = script(after, "ask-for-the-badge").say.map(plainText);
    expect(lines).toHaveLength(4);
    expect(lines).not.toContain("Please show me your badge.");
    expect(plainText(script(after, "ask-for-the-badge").do[0]!)).toBe(says("en"));
    expect(sayLines(after, "es")("ask-for-the-badge").map(({ en }) => en)).not.toContain(
      "Please show me your badge.",
    );
    expect(printView(after, after.prints[0]!, "es").lines).toHaveLength(1);
    expect(after.takenFrom).toEqual({ "script/ask-for-the-badge": DAY, "card/gate": DAY });
  });

  it("takes a card along that has no other", () => {
    const both = without(whole, "script/ask-for-the-badge#say.1", "script/ask-for-the-badge#say.5");
    expect(both.prints.map(({ id }) => id)).toEqual(["visit"]);
  });
});

it("a script says nothing but that it was withdrawn, in each language, and keeps its title", () => {
  const after = without(whole, "script/talk-through-the-gate");
  expect(after.takenOut.map(({ words }) => words)).not.toContain("The gate is shut");
  for (const locale of ["en", "es"]) {
    const { say, do: toDo, never, why } = script(after, "talk-through-the-gate", locale);
    expect([say, never]).toEqual([[], []]);
    for (const part of [toDo, why]) expect(part.map(plainText)).toEqual([says(locale)]);
  }
});

it("a guide says so once under each heading", () => {
  const [guide] = without(whole, "guide/gates").guides;
  for (const { blocks } of guide!.texts.es!.sections) expect(blocks.map(plainText)).toEqual([says("es")]);
});

describe("a source", () => {
  it("takes along whatever rests on it, in every text", () => {
    const after = without(whole, "source/lighthouse-act");
    const citing = citingTexts(after).flatMap(({ groups }) => groups.flatMap(({ blocks }) => blocks));
    expect(citing.some(({ citations }) => citations.some(({ source }) => source === "lighthouse-act"))).toBe(
      false,
    );
    expect(citing.some(({ citations }) => citations.some(({ source }) => source === "harbor-case"))).toBe(
      true,
    );
  });

  it("of state law makes the state silent on its topics, with a notice", () => {
    const [law] = without(whole, "source/me-names").stateLaw;
    expect(law!.points).toEqual([]);
    expect(law!.withdrawn!.map(({ topic }) => topic)).toEqual(["name", "police-and-ice"]);
  });
});

it("one point of a state's law goes without the others", () => {
  const [law] = without(whole, "state/me#police-and-ice.law").stateLaw;
  expect(law!.points.map(({ topic }) => topic)).toEqual(["name"]);
  expect(law!.withdrawn).toEqual([
    {
      topic: "police-and-ice",
      withdrawal: { what: "state/me#police-and-ice.law", on: DAY, because: "court" },
    },
  ]);
});

describe("the project's own content", () => {
  const own = { ...content, locales: content.locales.filter(({ code }) => ["en", "ar"].includes(code)) };
  const papers = own.caregiver!.states[0]!;

  it("can lose any script, and no card, page of words or practice card says it any more", () => {
    const lines = own.prints.flatMap(({ lines }) => lines);
    const ids = [...new Set(lines.map((line) => line.script))];
    const after = without(own, ...ids.map((id) => `script/${id}`));
    const says = new Set(lines.map((line) => line.says));
    const left = after.scripts
      .flatMap(({ texts }) => texts.en!.say.map(plainText))
      .filter((line) => says.has(line));
    // Another script may say the same, of its own.
    const others = own.scripts
      .filter(({ id }) => !ids.includes(id))
      .flatMap(({ texts }) => texts.en!.say.map(plainText));
    expect(left.filter((line) => !others.includes(line))).toEqual([]);
    expect(after.prints.every(({ kind, lines }) => kind !== "card" || lines.length === 0)).toBe(true);
    expect(after.practice.flatMap(({ cards }) => cards).length).toBeLessThan(
      own.practice.flatMap(({ cards }) => cards).length,
    );
    expect(after.takenFrom["practice/home"]).toBe(DAY);
    for (const text of judgedTexts(after)) expect(text.statements.length).toBeGreaterThan(0);
  });

  it("loses a paper for caregivers with a notice of its state", () => {
    const after = without(own, `caregiver/${papers.state.toLowerCase()}#paper-1.1`);
    const [state] = after.caregiver!.states;
    expect(state!.papers).toHaveLength(papers.papers.length - 1);
    expect(state!.withdrawn!.on).toBe(DAY);
  });

  it("keeps nothing that cites a source that many texts cite", () => {
    const after = without(own, "source/us-const-amend-5");
    const cites = citingTexts(after).some(
      ({ locale, groups }) =>
        ["en", "ar"].includes(locale) &&
        groups.some(({ blocks }) =>
          blocks.some(({ citations }) => citations.some(({ source }) => source === "us-const-amend-5")),
        ),
    );
    expect(cites).toBe(false);
    expect(after.takenOut.length).toBeGreaterThan(100);
  });
});
