import { expect, it } from "vitest";
import { changeList } from "../../../lib/po/changeList";
import { entriesOf } from "../../../lib/po/entries";
import { readPo } from "../../../lib/po/readPo";
import { takeIn } from "../../../lib/po/takeIn";
import { writePo } from "../../../lib/po/writePo";
import { writtenEntry } from "../../../lib/translations/heldEntries";
import { digestOfWords } from "../../../lib/translations/digestOfWords";

const entry = (english: string, own: string) => writtenEntry(digestOfWords(english), own);
const FILES = [
  {
    path: "scripts/gate.md",
    english: `---
title: At the gate
claims: [a]
conflicts: []
---

## say

- I keep the gate shut. [@act, (a); @case] {to=inspector only=true}
- My boat is [boat-name]. [@act]

## why

It may stay shut. [not sure: @act]
`,
    own: `---
title: "En la puerta"
---

## say

- No abro la puerta. [@act, (a); @case] {to=inspector only=true}
- Mi barco es [boat-name]. [@act]

## why

Puede seguir cerrada. [sin confirmar: @act]
`,
    made: undefined,
  },
  {
    path: "ui.json",
    english: JSON.stringify({
      open: "Open the gate",
      by: "Kept by {{name}}",
      lamps_one: "{{count}} lamp",
      lamps_other: "{{count}} lamps",
      code: "Code {{code}}",
    }),
    own: JSON.stringify({ open: "Abra la puerta", lamps_one: "un faro", lamps_other: "{{count}} faros" }),
    made: {
      open: entry("Open the door", "Abra la puerta"),
      lamps_one: entry("{{count}} lamp", "un faro"),
      lamps_other: entry("{{count}} lamps", "{{count}} faros"),
    },
  },
];

const exported = (locale = "es", files = FILES) =>
  writePo(
    files.flatMap((file) => entriesOf(file, locale)),
    locale,
    "2026-11-28",
    () => ["A note"],
  );
const taken = (text: string, locale = "es", same: string[] = []) => {
  const { po, faults } = readPo(new TextEncoder().encode(text), "es.po");
  expect(faults).toEqual([]);
  return takeIn(po!, "es.po", locale, FILES, same);
};
/** The exported file with changes; a change that fits nothing is a fault of the test. */
const edited = (...edits: readonly (readonly [from: string | RegExp, to: string])[]) =>
  edits.reduce((text, [from, to]) => {
    const next = text.replace(from, to);
    expect(next).not.toBe(text);
    return next;
  }, exported());
const told = (...edits: readonly (readonly [from: string | RegExp, to: string])[]) => {
  const { faults, changes, files } = taken(edited(...edits));
  if (faults.length > 0) expect([changes, [...files]]).toEqual([[], []]);
  return faults.map(({ line, field, expected, received }) => `${line} ${field}: ${expected} / ${received}`);
};

it("what was written comes back, and changes nothing", () => {
  const { faults, changes, left, untranslated, files } = taken(exported());
  expect([faults, changes, [...files]]).toEqual([[], [], []]);
  // Of the Spanish a text, a label with a code and one form of three are missing.
  expect(untranslated).toBe(3);
  // A translation of older English is marked, and is told as long as it is.
  expect(left).toMatchObject([{ context: "ui.json#open", why: "fuzzy", text: "Abra la puerta" }]);
});

it("has a reference, a context, notes and forms of the language", () => {
  const po = exported();
  expect(po).toContain(
    '#: content/en/scripts/gate.md:9\n#. A note\nmsgctxt "scripts/gate.md#say.1"\nmsgid "I keep the gate shut.',
  );
  expect(po).toContain(
    'msgid_plural "{{count}} lamps"\nmsgstr[0] "un faro"\nmsgstr[1] ""\nmsgstr[2] "{{count}} faros"\n',
  );
  expect(po).toContain('#, fuzzy\nmsgctxt "ui.json#open"');
});

it("takes changed texts in, and keeps what an empty one would take away", () => {
  const { changes, files } = taken(
    edited(
      ["Mi barco es [boat-name].", "Este barco es [boat-name]."],
      ['msgstr "En la puerta"', 'msgstr ""'],
      ['msgstr[1] ""', 'msgstr[1] "{{count}} de faros"'],
      [/(msgid "Kept by {{name}}"\nmsgstr) ""/, '$1 "La cuida {{name}}"'],
    ),
  );
  expect(changes.map(({ context, before, after }) => [context, before, after])).toEqual([
    ["scripts/gate.md#say.2", "Mi barco es [boat-name]. [@act]", "Este barco es [boat-name]. [@act]"],
    ["ui.json#by", "", "La cuida {{name}}"],
    ["ui.json#lamps_many", "", "{{count}} de faros"],
  ]);
  expect(files.get("scripts/gate.md")).toBe(FILES[0]!.own.replace("Mi barco", "Este barco"));
  expect(JSON.parse(files.get("ui.json")!)).toEqual({
    open: "Abra la puerta",
    by: "La cuida {{name}}",
    lamps_one: "un faro",
    lamps_many: "{{count}} de faros",
    lamps_other: "{{count}} faros",
  });
});

it("says what each part is made from then: what was taken in from the English as it stands, the rest as before", () => {
  const { made } = taken(edited([/(msgid "Kept by {{name}}"\nmsgstr) ""/, '$1 "La cuida {{name}}"']));
  expect(Object.fromEntries(made)).toEqual({
    "ui.json": { ...FILES[1]!.made, by: entry("Kept by {{name}}", "La cuida {{name}}") },
  });
});

it("takes the same words once more where they are no longer in doubt", () => {
  const { changes, left, made, files } = taken(
    edited(['#, fuzzy\nmsgctxt "ui.json#open"', 'msgctxt "ui.json#open"']),
  );
  expect([changes, left]).toEqual([
    [{ context: "ui.json#open", before: "Abra la puerta", after: "Abra la puerta" }],
    [],
  ]);
  expect(made.get("ui.json")).toMatchObject({ open: entry("Open the gate", "Abra la puerta") });
  expect(JSON.parse(files.get("ui.json")!)).toEqual(JSON.parse(FILES[1]!.own));
});

it("knows what a language has where the English has moved ahead, and writes it in its place", () => {
  const [english, own] = ["## Do {#do}\n\n- Wait.\n- New.\n- Go.\n", "## Haga {#do}\n\n- Espere.\n- Vaya.\n"];
  const made = {
    "do.heading": entry("Do", "Haga"),
    "do.1": entry("Wait.", "Espere."),
    "do.2": entry("Go.", "Vaya."),
  };
  const file = { path: "about/x.md", english, own, made };
  const entries = entriesOf(file, "es");
  expect(entries.map((entry) => entry.own)).toEqual([["Haga"], ["Espere."], [""], ["Vaya."]]);
  const read = (text: string) =>
    takeIn(readPo(new TextEncoder().encode(text), "es.po").po!, "es.po", "es", [file], []);
  const text = writePo(entries, "es", "2026-11-28", () => []);
  const later = read(text.replace('msgid "New."\nmsgstr ""', 'msgid "New."\nmsgstr "Lo nuevo."'));
  expect(later.files.get("about/x.md")).toBe("## Haga {#do}\n\n- Espere.\n- Lo nuevo.\n- Vaya.\n");
  expect(later.made.get("about/x.md")).toEqual({
    "do.heading": entry("Do", "Haga"),
    "do.1": entry("Wait.", "Espere."),
    "do.2": entry("New.", "Lo nuevo."),
    "do.3": entry("Go.", "Vaya."),
  });
  const less = read(text.replace('msgstr "Vaya."', 'msgstr "Váyase."'));
  expect(less.files.get("about/x.md"), "the new one is still missing").toBe(
    "## Haga {#do}\n\n- Espere.\n- Váyase.\n",
  );
  expect(less.made.get("about/x.md")).toEqual({ ...made, "do.2": entry("Go.", "Váyase.") });
});

it("leaves out what is uncertain, and what was made from other English", () => {
  const { faults, changes, left } = taken(
    edited(
      ['msgctxt "ui.json#by"', '#, fuzzy\nmsgctxt "ui.json#by"'],
      [/(msgid "Kept by {{name}}"\nmsgstr) ""/, '$1 "De {{name}}"'],
      ['msgid "At the gate"\nmsgstr "En la puerta"', 'msgid "At a gate"\nmsgstr "En una puerta"'],
    ),
  );
  expect([faults, changes]).toEqual([[], []]);
  expect(left.map(({ context, why, text }) => [context, why, text])).toEqual([
    ["scripts/gate.md#title", "version", "En una puerta"],
    ["ui.json#open", "fuzzy", "Abra la puerta"],
    ["ui.json#by", "fuzzy", "De {{name}}"],
  ]);
  expect(changeList({ changes, left, gone: [], untranslated: 0 })).toContain(
    "scripts/gate.md#title (line 16): made from another version of the English\n  En una puerta",
  );
});

it("tells what a file of other English lacks or has too much as no fault", () => {
  const older = edited([/X-English-Version: \w+/, "X-English-Version: 000000000000"]);
  const { faults, left } = taken(
    older
      .replace(/\n[^\n]*\n[^\n]*\nmsgctxt "ui.json#by"[^]*?\n\n/, "\n\n")
      .replace(
        'msgctxt "ui.json#code"\nmsgid "Code {{code}}"\nmsgstr ""',
        'msgctxt "ui.json#gone"\nmsgid "x"\nmsgstr "y"',
      ),
  );
  expect(faults).toEqual([]);
  expect(left.map(({ context, why }) => `${context} ${why}`)).toEqual([
    "ui.json#open fuzzy",
    "ui.json#gone gone",
  ]);
});

it.each<[string, readonly [string | RegExp, string][], (string | RegExp)[]]>([
  [
    "an entry that stands twice",
    [[/$/, '\nmsgctxt "ui.json#by"\nmsgid "Kept by {{name}}"\nmsgstr "De {{name}}"\n']],
    [/^\d+ ui.json#by: each text once \/ it stands on line \d+ too$/],
  ],
  [
    "an entry of nowhere, and one without a context",
    [[/$/, '\nmsgctxt "ui.json#bye"\nmsgid "Bye"\nmsgstr "Adiós"\n\nmsgid "Bye"\nmsgstr "Adiós"\n']],
    [/ui.json#bye: the place of a text.* \/ ui.json#bye$/, /msgctxt: the place of a text.* \/ none$/],
  ],
  [
    "an entry that is gone",
    [[/\n[^\n]*\n[^\n]*\nmsgctxt "ui.json#by"[^]*?\n\n/, "\n\n"]],
    [/^undefined ui.json#by: the entry of content\/en\/ui.json:1, with an empty msgstr.* \/ nothing$/],
  ],
  [
    "an entry that is gone where a tool took our header away",
    [
      [/"X-English-Version[^\n]*\n/, ""],
      [/\n[^\n]*\n[^\n]*\nmsgctxt "ui.json#by"[^]*?\n\n/, "\n\n"],
    ],
    [/ui.json#by: the entry of/],
  ],
  ["too few forms", [[/msgstr\[2\][^\n]*\n/, ""]], [/ui.json#lamps: 3 msgstr \/ 2$/]],
  [
    "other plural forms",
    [[/"Plural-Forms: [^"]*"\n"[^"]*"/, '"Plural-Forms: nplurals=2; plural=(n != 1);\\n"']],
    [/^1 Plural-Forms: nplurals=3;.* \/ nplurals=2; plural=\(n != 1\);$/],
  ],
  ["another language", [["Language: es", "Language: fr"]], ["1 Language: es / fr"]],
  [
    "other letters",
    [["charset=utf-8", "charset=ISO-8859-1"]],
    ["1 Content-Type: text/plain; charset=utf-8 / text/plain; charset=ISO-8859-1"],
  ],
  [
    "a placeholder that is lost, and one that is new in a plural form",
    [
      [/(msgid "Kept by {{name}}"\nmsgstr) ""/, '$1 "La cuida {{nombre}}"'],
      ['msgstr[0] "un faro"', 'msgstr[0] "un faro de {{name}}"'],
    ],
    [
      /ui.json#by: the placeholders of the English: {{name}} \/ {{nombre}}$/,
      /ui.json#lamps: the placeholders of the English: {{count}} \/ {{name}}$/,
    ],
  ],
  [
    "another citation, another place in it, another condition, a blank that is gone",
    [
      [
        "No abro la puerta. [@act, (a); @case] {to=inspector only=true}",
        "No abro. [@act, (b); @case] {to=inspector}",
      ],
      ["Mi barco es [boat-name]. [@act]", "Mi barco. [@act] [@case]"],
    ],
    [
      /say.1: the citations of the English: \[@act, \(a\)\] \[@case\] \/ \[@act, \(b\)\] \[@case\]$/,
      /say.1: the attributes of the English: {to=inspector only=true} \/ {to=inspector}$/,
      /say.2: the blanks of the English: \[boat-name\] \/ none$/,
      /say.2: the citations of the English: \[@act\] \/ \[@act\] \[@case\]$/,
    ],
  ],
  [
    "English under Spanish",
    [
      ['msgstr "En la puerta"', 'msgstr "At the gate"'],
      ['msgstr[1] ""', 'msgstr[1] "{{count}} lit lamps"'],
      ["Puede seguir cerrada.", "It may stay shut."],
    ],
    [/gate.md#title: a translation \/ the English: "At the gate"$/, /why.1: a translation \/ the English: /],
  ],
  [
    "a text of two lines, and a heading in place of a line",
    [
      ['msgstr "En la puerta"', 'msgstr "En la\\npuerta"'],
      ["Mi barco es [boat-name].", "# Mi barco es [boat-name]."],
    ],
    [/gate.md#title: a text in one line \/ "En la\\n…"$/, /say.2: one paragraph or item.* \/ "# Mi barco/],
  ],
])("refuses %s, and takes nothing in", (_, edits, faults) => {
  expect(told(...edits)).toEqual(
    faults.map((one) => (typeof one === "string" ? one : (expect.stringMatching(one) as string))),
  );
});

it("takes a doubt in other words, spaces of a tool in the plural rule, and English that is listed as right", () => {
  expect(told(["sin confirmar: @act", "no confirmado: @act"])).toEqual([]);
  expect(
    told([
      /"Plural-Forms: [^"]*"\n"[^"]*"/,
      '"Plural-Forms: nplurals=3; plural=n==1 ? 0 : (n!=0 && n%1000000==0) ? 1 : 2;\\n"',
    ]),
  ).toEqual([]);
  const text = edited(['msgstr "En la puerta"', 'msgstr "At the gate"']);
  expect(taken(text, "es", ["At the gate"]).faults).toEqual([]);
});

it("makes a file that the language does not have yet", () => {
  const none = FILES.map((file) => ({ ...file, own: undefined }));
  const text = exported("es", none as unknown as typeof FILES).replace(
    'msgid "At the gate"\nmsgstr ""',
    'msgid "At the gate"\nmsgstr "En la puerta"',
  );
  const { po } = readPo(new TextEncoder().encode(text), "es.po");
  const { files, faults } = takeIn(po!, "es.po", "es", none, []);
  expect([faults, [...files]]).toEqual([[], [["scripts/gate.md", '---\ntitle: "En la puerta"\n---\n\n']]]);
});
