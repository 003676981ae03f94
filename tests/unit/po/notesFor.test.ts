import { expect, it } from "vitest";
import { translationFiles } from "../../../lib/content/translationFiles";
import { entriesOf } from "../../../lib/po/entries";
import { glossaryTerms } from "../../../lib/po/glossaryTerms";
import { notesFor } from "../../../lib/po/notesFor";
import { content } from "../../fixtures/projectContent";

const entries = translationFiles(process.cwd(), "es", undefined).flatMap((file) => entriesOf(file, "es"));
const notesOf = notesFor(content, "es", entries);
const first = (context: RegExp) => entries.find((entry) => context.test(entry.context))!;

it("says of every text what it is", () => {
  for (const entry of entries) {
    const [what] = notesOf(entry);
    expect(what, entry.context).toMatch(/^[A-Z]/);
    expect(what, entry.context).not.toContain("undefined");
  }
  const told = [
    /^guides.*#title$/,
    /^guides.*heading$/,
    /^scripts\/.*#say\.1$/,
    /^contested\/.*#officers\.1$/,
    /^situations\/home\.json#questions\.home-door\.options\.open$/,
    /^situations\/home\.json#questions\.home-door\.text$/,
    /^ui\.json#nav\.guides$/,
    /^ui\.json#search\.results$/,
  ].map((context) => notesOf(first(context))[0]);
  expect(told).toEqual([
    "Title of a guide",
    "Heading in a guide",
    "A line to say aloud. Readers see the English beside it",
    "What officers may have been told",
    `Answer to “${content.situationWords.home!.en!.questions["home-door"]!.text}”`,
    "Question that a reader answers",
    "Interface text",
    "Interface text, by number",
  ]);
});

it("says whom a line is for and on what condition, what it cites and what stays", () => {
  const line = entries.find(
    ({ path, english }) => path.startsWith("scripts/") && /to=jail only=/.test(english),
  )!;
  const notes = notesOf(line).join("\n");
  expect(notes).toMatch(/^Condition: \S/m);
  expect(notes).toMatch(/^Cites: \S/m);
  expect(notes).toMatch(/^Keep as it is: .*\[@.*\{to=jail only=/m);
  const count = notesOf(first(/^ui\.json#search\.results$/)).join("\n");
  expect(count).toContain("Keep as it is: {{count}}");
  const doubt = entries.find(({ english }) => /\[[^@\]]*\p{L}[^@\]]*@/u.test(english))!;
  expect(notesOf(doubt)).toContain("Translate the words of doubt before the @.");
});

it("names terms of the glossary that stand in the text", () => {
  const terms = [
    { en: "warrant", term: "orden", note: "" },
    { en: "officer / agent", term: "agente", note: "" },
    { en: "search warrant", term: "orden de registro", note: "a note" },
    { en: "to refuse entry", term: "negar la entrada", note: "" },
    { en: "bail (criminal case) / bond", term: "fianza", note: "" },
  ];
  const found = (english: string) => glossaryTerms(english, terms).map(({ term }) => term);
  expect(found("Officers show a search warrant.")).toEqual(["agente", "orden de registro", "orden"]);
  expect(found("They refused entry; ask for bail.")).toEqual(["fianza"]);
  expect(found("They refuse entry.")).toEqual(["negar la entrada"]);
  expect(found("A warranty of reagents")).toEqual([]);
});
