import { expect, it } from "vitest";
import { readPo } from "../../../lib/po/readPo";

const HEADER =
  'msgid ""\nmsgstr ""\n"Language: es\\n"\n"X-Generator: Weblate 5.8\\n"\n"plural-forms: nplurals=1; plural=0;\\n"\n\n';
const read = (text: string | Uint8Array) =>
  readPo(typeof text === "string" ? new TextEncoder().encode(text) : text, "es.po");
const told = (text: string | Uint8Array) =>
  read(text).faults.map(({ line, expected, received }) => `${line}: ${expected} / ${received}`);

it("reads entries with their lines, as tools write them", () => {
  const { po, faults } = read(`# Ada
${HEADER}# said by Ada
#. Interface text
#: content/en/ui.json:2
#, fuzzy, no-wrap
#| msgid "Open"
msgctxt "ui.json#open"
msgid ""
"Open "
"the gate"
msgstr ""
"Abra "
"la \\"puerta\\""

#~ msgctxt "ui.json#old"
#~ msgid "Old"
#~ msgstr "Viejo"

msgctxt ""
"ui.json#"
"lamps"
msgid "{{count}} lamp"
msgid_plural "{{count}} lamps"
msgstr[0] "uno"
msgstr[1] ""
msgctxt "ui.json#last"
msgid "Last"
msgstr ""
`);
  expect(faults).toEqual([]);
  expect(po!.headers).toMatchObject({ language: "es", "plural-forms": "nplurals=1; plural=0;" });
  expect(po!.entries).toEqual([
    {
      context: "ui.json#open",
      english: "Open the gate",
      englishPlural: null,
      texts: ['Abra la "puerta"'],
      fuzzy: true,
      line: 13,
    },
    {
      context: "ui.json#lamps",
      english: "{{count}} lamp",
      englishPlural: "{{count}} lamps",
      texts: ["uno", ""],
      fuzzy: false,
      line: 25,
    },
    { context: "ui.json#last", english: "Last", englishPlural: null, texts: [""], fuzzy: false, line: 32 },
  ]);
});

it("parts entries that have no context and no line between them", () => {
  const text = `${HEADER}msgid "a"\nmsgstr "b"\nmsgid "c"\nmsgstr "d"\n`;
  expect(read(text).po!.entries.map(({ english, line }) => [english, line])).toEqual([
    ["a", 7],
    ["c", 9],
  ]);
});

it("reads it with other line ends and a mark of its encoding", () => {
  const text = `\ufeff${HEADER}msgctxt "a"\nmsgid "b"\nmsgstr "c"\n`.replaceAll("\n", "\r\n");
  expect(read(text).po!.entries).toMatchObject([{ context: "a", texts: ["c"], line: 7 }]);
});

it("tells every entry that cannot be read, with its line, and reads the others", () => {
  const text = `${HEADER}msgctxt "a"
msgid "A"
msgstr "say "now""

msgctxt "b"
msgid "B"

msgctxt "c"
msgid "C"
msgstr "open

msgctxt "d"
msgid "D"
msgid_plural "Ds"
msgstr[1] "x"
msgstr[0] "y"

msgctxt "e"
msgid "E"
msgstr "e"
`;
  expect(told(text)).toEqual([
    expect.stringMatching(/^7: an entry of a PO file \/ Invalid key name "now"/),
    expect.stringMatching(/^11: an entry of a PO file \/ Translation string range error/),
    expect.stringMatching(/^14: an entry of a PO file \/ End-of-line within string/),
    "18: msgstr[0], msgstr[1] … in order / msgstr[1], msgstr[0]",
  ]);
  expect(read(text).po!.entries.map(({ context }) => context)).toEqual(["d", "e"]);
});

it.each<[string, string | Uint8Array, string]>([
  ["nothing", "", "1: a PO file with its header / something else"],
  ["JSON", '{"a": "b"}', "1: a PO file with its header / something else"],
  ["a text", "Dear translator,\nhello", "1: a PO file with its header / something else"],
  ["no header", 'msgctxt "a"\nmsgid "b"\nmsgstr "c"\n', "1: a PO file with its header / something else"],
  ["Latin-1", Uint8Array.of(0x6d, 0xe9), "1: a PO file in UTF-8 / bytes of another encoding"],
  ["UTF-16", Uint8Array.of(0xff, 0xfe, 0x6d, 0), "1: a PO file in UTF-8 / bytes of another encoding"],
  ["far too much", new Uint8Array(32_000_001), "1: at most 32000000 bytes / 32000001 bytes"],
])("refuses %s", (_, bytes, fault) => {
  expect(told(bytes)).toEqual([fault]);
  expect(read(bytes).po).toBeUndefined();
});

it("tells a second header", () => {
  expect(told(HEADER + HEADER)).toEqual(["7: one header / another one"]);
});
