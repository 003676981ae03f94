import { strToU8, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { formatFault } from "../../../lib/model/fault";
import { makePacket, type Packet, textsOf } from "../../../lib/packet/packet";
import { readBack } from "../../../lib/packet/read/readBack";
import { packetToDocx } from "../../../lib/packet/toDocx";
import { markOf } from "../../../lib/packet/version";
import { digestedTexts, inLocale } from "../../../lib/reviews/digestedTexts";
import { content } from "../../fixtures/projectContent";
import { all } from "./allTexts";
import { A_LAWYER, type Doing, edited, filled, run, typed } from "./filled";

const ON = "2026-11-28";
const [english, spanish] = ["en", "es"].map((code) => content.locales.find((one) => one.code === code)!);
let names: string[];
let packet: Packet;
let docx: Uint8Array;
beforeAll(async () => {
  names = [...textsOf(all, "es").keys()].filter((name) => name.startsWith("phone/")).slice(0, 3);
  packet = makePacket(content, all, { names, locale: spanish!, on: ON });
  docx = await packetToDocx(packet, content.locales);
});

const right = (): Doing => ({ tick: ["right"] });
type Edit = (xml: string) => string;
/** The packet, filled in by a lawyer and then changed. */
const returned = (edit: Edit = (xml) => xml, answers: (number: number) => Doing = right) =>
  edited(docx, (xml) => edit(filled(xml, A_LAWYER, answers)));
const back = (bytes: Uint8Array, texts = all) => readBack(bytes, "x.docx", texts, ON);
const faultsOf = (bytes: Uint8Array) => {
  const read = back(bytes);
  return "faults" in read ? read.faults.map(formatFault) : [];
};
const read = (bytes: Uint8Array, texts = all) => {
  const answers = back(bytes, texts);
  if ("faults" in answers) throw new Error(answers.faults.map(formatFault).join("\n"));
  return answers;
};
/** The row of an answer, and what stands in place of it. */
const withRow = (number: number, change: (row: string) => string) => (xml: string) =>
  xml.replace(/<w:tr>[\s\S]*?<\/w:tr>/g, (row) => (row.includes(`>Answer ${number}<`) ? change(row) : row));
const cellOf = (row: string, at: number) => row.match(/<w:tc>[\s\S]*?<\/w:tc>/g)![at]!;
const inCell = (number: number, at: number, change: (cell: string) => string) =>
  withRow(number, (row) => row.replace(cellOf(row, at), () => change(cellOf(row, at))));
const digests = () => packet.texts.flatMap(({ statements }) => statements.map(({ digest }) => digest));

describe("a packet that came back", () => {
  it("gives a record with the reviewer, and what was found right", () => {
    const { review } = read(returned());
    expect(review).toEqual({
      reviewer: {
        role: "lawyer",
        name: "A. Keeper",
        signer: "keeper@example.org",
        bars: [{ state: "MA", number: "123456" }, { state: "NY" }],
      },
      on: "2026-11-28",
      until: "2027-11-28",
      checked: ["law"],
      texts: packet.texts.map(({ name, statements }) => ({
        text: name,
        locale: "es",
        statements: statements.map(({ digest }) => digest),
      })),
    });
  });

  it("takes lines for bars and plain hyphens for others, and needs no number", () => {
    const bytes = edited(docx, (xml) =>
      filled(xml, { ...A_LAWYER, name: "A.  Keeper", bars: "ma, 12 3; NY", on: "2026‑11–28" }, right),
    );
    expect(read(bytes).review).toMatchObject({
      on: "2026-11-28",
      reviewer: { name: "A. Keeper", bars: [{ state: "MA", number: "12 3" }, { state: "NY" }] },
    });
  });

  it("lists what to amend, what could not be judged and what is open, each with its place", () => {
    const { list, review } = read(
      returned(undefined, (number) =>
        number === 1
          ? { tick: ["amend"], amended: "Otra cosa.", note: "Too strong.", back: "Another thing." }
          : number === 2
            ? { tick: ["cannot say"], note: "Not my field." }
            : number === 3
              ? {}
              : right(),
      ),
    );
    const [first, second] = packet.texts[0]!.statements;
    expect(list).toContain("1 amend, 1 cannot say, 1 without an answer, 0 changed");
    expect(list).toContain(
      `### 1. ${names[0]}, ${first!.key}\n\n${packet.texts[0]!.file}\n\nAs it is:\n\n> ${first!.words}\n\nProposed:\n\n> Otra cosa.\n\nNote:\n\n> Too strong.\n\nBack-translation:\n\n> Another thing.`,
    );
    expect(list).toContain(`${packet.texts[0]!.file}:${second!.block!.line}`);
    expect(review!.texts.flatMap(({ statements }) => statements)).toEqual(digests().slice(3));
  });

  it("gives no record where nothing is right", () => {
    expect(read(returned(undefined, () => ({}))).review).toBeNull();
  });

  it("is read as before where rows were moved", () => {
    const rows = (xml: string) =>
      xml.match(/<w:tr>[\s\S]*?<\/w:tr>/g)!.filter((row) => row.includes(">Answer "));
    const reversed: Edit = (xml) => {
      const [first, last] = [rows(xml)[0]!, rows(xml).at(-1)!];
      return xml
        .replace(first, () => "FIRST")
        .replace(last, () => first)
        .replace("FIRST", () => last);
    };
    expect(read(returned(reversed))).toEqual(read(returned()));
  });

  it("is refused where the row with a statement is gone, and its answer is not", () => {
    const withoutWords: Edit = (xml) =>
      xml.replace(/<w:tr>[\s\S]*?<\/w:tr>/g, (row) => (row.includes(">Statement 2<") ? "" : row));
    expect(faultsOf(returned(withoutWords))).toEqual([
      "x.docx answer 2: expected the row with its words above it, received none",
    ]);
  });

  it("tells a statement that has changed since, and leaves it out of the record", () => {
    const name = inLocale(names[1]!, "es");
    const text = all.get(name)!;
    const changed = digestedTexts({
      ...content,
      locales: [english!, spanish!],
      phone: content.phone.map((job) =>
        `phone/${job.id}` === names[1]
          ? {
              ...job,
              texts: { ...job.texts, es: { ...job.texts.es!, title: `${job.texts.es!.title} ahora` } },
            }
          : job,
      ),
    });
    const { list, review } = read(returned(), changed);
    expect(list).toContain(", 1 changed since this packet was made");
    const { digest: old, words } = text.statements.find(({ key }) => key === "title")!;
    expect(list).toContain(
      `Answer: right\n\nAs it was, with what stood over it:\n\n> ${words}\n\nNow:\n\n> ${words} ahora`,
    );
    expect(review!.texts.flatMap(({ statements }) => statements)).toEqual(
      digests().filter((digest) => digest !== old),
    );
  });

  it("tells a text that is gone", () => {
    const without = new Map(all);
    without.delete(inLocale(names[0]!, "es"));
    const { list, review } = read(returned(), without);
    expect(list).toContain("no longer there");
    expect(review!.texts.map(({ text }) => text)).toEqual(names.slice(1));
  });
});

describe("what is refused, with everything that is wrong", () => {
  it.each<[string, () => Uint8Array, string]>([
    [
      "no .docx",
      () => strToU8("Answers: all right"),
      "expected a .docx, received a file that is none, or is cut off",
    ],
    ["nothing", () => new Uint8Array(), "expected a .docx"],
    [
      "one that is cut",
      () => returned().slice(0, 9000),
      "expected a .docx, received a file that is none, or is cut off",
    ],
    [
      "another zip",
      () => zipSync({ "a.txt": strToU8("a") }),
      "received a zip file without word/document.xml",
    ],
    [
      "broken XML",
      () => edited(docx, (xml) => xml.slice(0, 9000)),
      "received one whose words cannot be read",
    ],
    ["no packet", () => edited(docx, () => "<document/>"), "expected a packet that npm run packet made"],
    [
      "another version",
      () => returned((xml) => xml.replace(packet.version, "2 of May")),
      'Version: expected the version as it was printed, such as 1-2027-01-15-es-34-0123456789abcdef, received "2 of May"',
    ],
    [
      "a newer form",
      () => returned((xml) => xml.replace(packet.version, packet.version.replace(/^1/, "2"))),
      "Version: expected form 1; read it with the newer copy of this project that made it, received form 2",
    ],
    [
      "a language that is not there",
      () => returned((xml) => xml.replace(packet.version, packet.version.replace("-es-", "-ko-"))),
      "expected a packet in a language that has texts, received ko",
    ],
    [
      "a row that lacks",
      () => returned(withRow(2, () => "")),
      "answer 2: expected a row for each, received none",
    ],
    [
      "rows that lack",
      () => returned((xml) => withRow(3, () => "")(withRow(2, () => "")(xml))),
      "answers 2 to 3: expected a row for each, received none",
    ],
    [
      "a row that stands there twice",
      () => returned(withRow(2, (row) => row + row)),
      "answer 2: expected one row with this number, received another",
    ],
    [
      "a number that the packet does not have",
      () => returned((xml) => xml.replace(">Answer 2<", ">Answer 99<")),
      "answer 99: expected an answer from 1 to 6, as many as the packet has, received 99",
    ],
    [
      "a mark that is none",
      () => returned((xml) => xml.replace(`>${packet.texts[0]!.statements[1]!.mark}<`, ">000<")),
      "answer 2: expected in its first cell its number, text, place and mark, as they were printed",
    ],
    [
      "a mark of another",
      () => returned((xml) => xml.replace(`>${packet.texts[0]!.statements[1]!.mark}<`, ">000000000000<")),
      "expected the day, language and first cells of answers as they were printed, all of one packet",
    ],
    [
      "two boxes",
      () => returned(undefined, () => ({ tick: ["right", "amend"] })),
      "answer 1: expected one box with a tick, received right and amend",
    ],
    [
      "amended words of what is right",
      () => returned(undefined, (number) => ({ tick: ["right"], ...(number === 2 && { amended: "Otra." }) })),
      'answer 2: expected no amended words where “right” has the tick, received "Otra."',
    ],
    [
      "words in a box",
      () => returned(inCell(2, 1, () => `<w:tc><w:p>${run("☐ right?")}</w:p></w:tc>`)),
      'answer 2, right: expected ☐ as it was printed, or x in its place, received "☐ right?"',
    ],
    [
      "a box that says two things",
      () => returned(inCell(2, 1, (cell) => cell.replace("☒", "☐"))),
      "answer 2, right: expected ☐ as it was printed, or x in its place",
    ],
    ["a cell too few", () => returned(inCell(2, 6, () => "")), "answer 2: expected 7 cells, received 6"],
    [
      "a statement whose words were changed in place",
      () => returned((xml) => xml.replace(packet.texts[0]!.statements[1]!.words.slice(0, 12), "Nunca ")),
      "other words go under “Amended words”, received",
    ],
  ])("%s", (_, bytes, told) => {
    expect(faultsOf(bytes()).join("\n")).toContain(told);
  });

  const byField = (fields: Parameters<typeof filled>[1], at = ON) => {
    const answers = readBack(
      edited(docx, (xml) => filled(xml, fields, right, typed("x"))),
      "x.docx",
      all,
      at,
    );
    return "faults" in answers ? answers.faults.map(formatFault) : [];
  };
  it.each<[string, Parameters<typeof filled>[1], string]>([
    ["no name", { ...A_LAWYER, name: "" }, "Your full name: expected text, received nothing"],
    [
      "no signer",
      { ...A_LAWYER, signer: "" },
      "Your name on your signing key: expected a name as in allowed_signers",
    ],
    [
      "a day that is none",
      { ...A_LAWYER, on: "11/28/2026" },
      'Day of your review: expected a date, YYYY-MM-DD, received "11/28/2026"',
    ],
    [
      "a day that no calendar has",
      { ...A_LAWYER, until: "2027-02-30" },
      'Good until: expected a date, YYYY-MM-DD, received "2027-02-30"',
    ],
    [
      "a day to come",
      { ...A_LAWYER, on: "2026-11-29" },
      "Day of your review: expected 2026-11-28 or a day before",
    ],
    [
      "a day before the packet",
      { ...A_LAWYER, on: "2026-11-27" },
      "Day of your review: expected 2026-11-28 or a later day",
    ],
    [
      "an end before the review",
      { ...A_LAWYER, until: "2026-11-27" },
      "Good until: expected 2026-11-28 or a later day",
    ],
    ["too long", { ...A_LAWYER, until: "2029-01-01" }, "Good until: expected 2028-11-28 or before"],
    [
      "no bar",
      { ...A_LAWYER, bars: "" },
      "Your bars: expected a state or territory that has a bar, such as MA, received nothing",
    ],
    [
      "an unknown state",
      { ...A_LAWYER, bars: "ZZ 1" },
      'Your bars: expected a state or territory that has a bar, such as MA, received "ZZ 1"',
    ],
    [
      "a translator of law",
      { ...A_LAWYER, lawyer: undefined, translator: true, credentials: "ATA" },
      'I checked the law: expected "words" alone of a translator',
    ],
    [
      "two roles",
      { ...A_LAWYER, translator: true },
      "I am a lawyer: expected a tick in one of these: a lawyer, a translator, received two",
    ],
    [
      "nothing checked",
      { ...A_LAWYER, law: undefined },
      "I checked the law: expected a tick here or at “I checked the words”, received none",
    ],
  ])("%s", (_, fields, told) => {
    expect(byField(fields)).toEqual([expect.stringContaining(told)]);
  });

  it("all of it at once, each field once", () => {
    const faults = byField({ bars: "ZZ", until: "2020-01-01", on: "2026-11-28" });
    expect(faults.map((fault) => fault.split(": expected")[0])).toEqual([
      "x.docx I am a lawyer",
      "x.docx I checked the law",
      "x.docx Your full name",
      "x.docx Your name on your signing key",
      "x.docx Your bars",
      "x.docx Good until",
    ]);
  });

  it("a translator of English", async () => {
    const inEnglish = makePacket(content, all, { names: [names[0]!], locale: english!, on: ON });
    const bytes = edited(await packetToDocx(inEnglish, content.locales), (xml) =>
      filled(
        xml,
        { ...A_LAWYER, lawyer: undefined, law: undefined, translator: true, words: true, credentials: "ATA" },
        right,
      ),
    );
    expect(faultsOf(bytes)).toEqual([
      "x.docx I am a translator: expected a translator for a translation, received a packet in English",
    ]);
  });
});

describe("how programs and people tick", () => {
  it.each(["x", "X", "☒", "✓", "✔", "х", "☐x", "[x]", "☑️"])("%s in place of the box", (letter) => {
    const bytes = edited(docx, (xml) => filled(xml, A_LAWYER, right, typed(letter)));
    expect(read(bytes).review!.texts.flatMap(({ statements }) => statements)).toEqual(digests());
  });

  it.each([
    ["the name of the box typed over", `<w:p>${run("x")}</w:p>`],
    ["a tick after the name", `<w:p>${run("☐ right x")}</w:p>`],
    [
      "a symbol of Wingdings",
      `<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>${run(" right")}</w:p>`,
    ],
    [
      "a tracked change",
      `<w:p><w:del w:id="1"><w:r><w:delText>☐</w:delText></w:r></w:del><w:ins w:id="2">${run("x")}</w:ins>${run(" right")}</w:p>`,
    ],
    ["a letter in pieces", `<w:p>${run("x ri")}<w:proofErr w:type="spellStart"/>${run("ght")}</w:p>`],
    [
      "the state of a box alone",
      `<w:p><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr><w:sdtContent>${run("☒")}</w:sdtContent></w:sdt>${run(" right")}</w:p>`,
    ],
  ])("%s", (_, paragraph) => {
    const bytes = returned(
      inCell(2, 1, () => `<w:tc>${paragraph}</w:tc>`),
      (number) => (number === 2 ? {} : right()),
    );
    expect(read(bytes).review!.texts.flatMap(({ statements }) => statements)).toEqual(digests());
  });

  it("takes tracked changes as accepted, also of a whole row, and passes on comments", () => {
    const words = inCell(
      1,
      4,
      () =>
        `<w:tc><w:p>${run("Amended words")}</w:p><w:p>${run("Dos ")}<w:del w:id="1"><w:r><w:delText>tres</w:delText></w:r></w:del><w:moveFrom w:id="3">${run("cinco")}</w:moveFrom><w:ins w:id="2">${run("cuatro")}</w:ins></w:p></w:tc>`,
    );
    const gone = withRow(
      2,
      (row) => `<w:tr><w:trPr><w:del w:id="9"/></w:trPr>${row.slice("<w:tr>".length)}${row}`,
    );
    const bytes = edited(
      returned(
        (xml) => gone(words(xml)),
        (number) => (number === 1 ? { tick: ["amend"] } : right()),
      ),
      () =>
        `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="1"><w:p>${run("Ask a court.")}</w:p></w:comment></w:comments>`,
      "word/comments.xml",
    );
    const { list } = read(bytes);
    expect(list).toContain("Proposed:\n\n> Dos cuatro\n");
    expect(list).toMatch(/## Comments [^#]*> Ask a court\.$/);
  });

  it("finds every statement by a mark that no other of its text has", () => {
    for (const { statements } of all.values()) {
      const marks = statements.map(({ key, digest }) => `${key} ${markOf(digest)}`);
      expect(new Set(marks).size).toBe(marks.length);
    }
  });
});
