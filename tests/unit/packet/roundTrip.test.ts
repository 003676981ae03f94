import { strFromU8, unzipSync } from "fflate";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Review } from "../../../lib/model/review";
import { type Answer, BOXES, EMPTY_BOX, PLACES } from "../../../lib/packet/form";
import { type Cell, layOut } from "../../../lib/packet/layout";
import { makePacket, type Packet, textsOf } from "../../../lib/packet/packet";
import { draftReview } from "../../../lib/packet/read/draftReview";
import { judgeAnswers } from "../../../lib/packet/read/judgeAnswers";
import { readBack } from "../../../lib/packet/read/readBack";
import { readPacket } from "../../../lib/packet/read/readPacket";
import { packetToDocx } from "../../../lib/packet/toDocx";
import { holdsForAny } from "../../fixtures/holdsForAny";
import { content } from "../../fixtures/projectContent";
import { all } from "./allTexts";
import { A_LAWYER, click, type Doing, edited, filled } from "./filled";

const ON = "2026-11-28";
const languages = content.locales.filter(({ code }) => content.ui[code]);
const packetOf = (locale: Packet["locale"], names: readonly string[], beside?: Packet["locale"]) =>
  makePacket(content, all, { names, locale, beside, on: ON });
/** What a review of exactly these texts names. */
const digestsOf = (names: readonly string[], locale: string) => {
  const texts = textsOf(all, locale);
  return names.map((name) => {
    const { statements } = texts.get(name)!;
    return { text: name, locale, statements: statements.map(({ digest }) => digest) };
  });
};
const kindOf = (name: string) => name.split("/")[0]!;

/** A packet’s tables as a .docx says them, without the .docx: it would take a minute for all texts. */
function rowsOf(packet: Packet, tick: Answer): string[][] {
  const cellText = (cell: Cell) =>
    "box" in cell
      ? `${cell.box === tick ? "x" : EMPTY_BOX} ${cell.box}`.trim()
      : "place" in cell
        ? cell.place
        : cell.paragraphs.flatMap(({ lines }) => lines.map(({ text }) => text)).join("\n");
  return layOut(packet).flatMap((part) =>
    part.type === "table" ? part.rows.map(({ cells }) => cells.map(cellText)) : [],
  );
}

describe("everything ticked right and read back", () => {
  it.each(languages)("names every statement of every text of $code, as rows", (locale) => {
    const texts = textsOf(all, locale.code);
    const names = [...texts.keys()];
    expect(names.length).toBeGreaterThan(350);
    const read = readPacket(rowsOf(packetOf(locale, names), "right"), "x.docx");
    expect(read.packet?.rows.every(({ answer }) => answer === "right")).toBe(true);
    const packet = { ...read.packet!, fields: { ...read.packet!.fields, ...A_LAWYER } };
    // Of the whole file nothing but the reviewer lacks, who is given here.
    expect(read.faults).toEqual([]);
    const { answers, faults } = judgeAnswers(packet, texts, "x.docx");
    expect(faults).toEqual([]);
    const draft = draftReview(packet, answers, "x.docx", ON);
    expect(draft.faults).toEqual([]);
    expect(draft.review?.texts).toEqual(digestsOf(names, locale.code));
  });

  it.each(languages)("names every statement of a text of each kind of $code, as .docx", async (locale) => {
    // The shortest: the library takes a while.
    const texts = [...textsOf(all, locale.code).values()].sort(
      (one, other) => other.statements.length - one.statements.length,
    );
    const byKind = new Map(texts.map(({ name }) => [kindOf(name), name]));
    const names = [...byKind.values()];
    expect(names.length).toBeGreaterThan(18);
    const docx = await packetToDocx(packetOf(locale, names, content.locales[0]), content.locales);
    const bytes = edited(docx, (xml) => filled(xml, A_LAWYER, () => ({ tick: ["right"] }), click));
    const back = readBack(bytes, "x.docx", all, ON);
    expect(back).not.toHaveProperty("faults");
    expect((back as { review: Review }).review.texts).toEqual(digestsOf(names, locale.code));
  });
});

describe("whatever is ticked and written", () => {
  /** Any text that XML can hold, without space at its ends or before the end of a line. */
  const written = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '"',
          "'",
          "<b>",
          "&amp;",
          "]]>",
          "$&",
          "قل",
          "我",
          "🇺🇸",
          "\n",
          "\\",
          "☒",
          "x",
          "Note",
          " ",
        ),
        fc.string({ unit: "grapheme" }),
      ),
      { maxLength: 12 },
    )
    .map((parts) =>
      parts
        .join("")
        .replace(/[^\n\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
        .replace(/[^\S\n]+\n/g, "\n")
        .trim(),
    );
  const doing = fc.record({
    tick: fc.constantFrom<readonly Answer[]>([], ...BOXES.map((box) => [box])),
    amended: written,
    note: written,
    back: written,
  });

  it("comes back as it went, and the draft names what was ticked right alone", async () => {
    const spanish = languages.find(({ code }) => code === "es")!;
    const name = "script/home-closed-door";
    const packet = packetOf(spanish, [name]);
    const { statements } = packet.texts[0]!;
    const xml = strFromU8(unzipSync(await packetToDocx(packet, content.locales))["word/document.xml"]!);
    const empty = await packetToDocx(packet, content.locales);
    holdsForAny(
      fc.array(doing, { minLength: statements.length, maxLength: statements.length }),
      60,
      (doings) => {
        const done = doings.map((one): Doing => (one.tick[0] === "right" ? { ...one, amended: "" } : one));
        const bytes = edited(empty, () => filled(xml, A_LAWYER, (number) => done[number - 1]!));
        const back = readBack(bytes, "x.docx", all, ON);
        if ("faults" in back) throw new Error(JSON.stringify(back.faults));
        const right = statements.filter((_, at) => done[at]!.tick![0] === "right");
        expect(back.review?.texts[0]?.statements ?? []).toEqual(right.map(({ digest }) => digest));
        for (const [at, { amended, note, back: translated }] of done.entries())
          for (const [label, text] of [
            ["Proposed", amended],
            [PLACES.note, note],
            [PLACES.back, translated],
          ] as const)
            if (text) expect(back.list, String(at)).toContain(`${label}:\n\n${quoted(text)}`);
      },
    );
  });
  const quoted = (text: string) =>
    text
      .split("\n")
      .map((line) => `> ${line}`.trimEnd())
      .join("\n");
});
