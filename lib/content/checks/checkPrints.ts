import type { Content } from "../../model/content";
import type { Fault } from "../../model/fault";
import { SOURCE_LOCALE } from "../../model/locale";
import { type LinePick, type Print, sectionsOn } from "../../model/print";
import { plainText } from "../../model/text";
import { pickedLine } from "../../model/pickedLine";
import { duplicates } from "./duplicates";
import { unknownLine } from "./unknownLine";

const FILE = "content/prints.json";

/** The fact that a line means which depends on the reader's state, and the topic of state law that settles it. */
const STATE_FACTS = { "name-law": "name" } as const;

/**
 * Does what is printed say lines that there are, from guides that there are, nothing that no paper may say, and what depends on a state
 * only where the reader names it? Has it a name in the interface?
 */
export function checkPrints(content: Content): Fault[] {
  const twice = duplicates(content.prints.map(({ id }) => id)).map((id) => ({
    file: FILE,
    field: id,
    expected: "an id that stands once",
    received: `"${id}" twice`,
  }));
  return [...twice, ...content.prints.flatMap((print, at) => checkPrint(content, print, `prints.${at}`))];
}

function checkPrint(content: Content, print: Print, field: string): Fault[] {
  return [
    ...print.lines.flatMap((pick, at) => checkPick(content, print, pick, `${field}.lines.${at}`)),
    ...checkSections(content, print, field),
    ...[`${print.id}.title`, `${print.id}.use`, ...print.fields.map((id) => `field.${id}`)]
      .map((key) => `print.${key}`)
      .filter((key) => content.ui[SOURCE_LOCALE]?.[key] === undefined)
      .map((key) => ({
        file: `content/${SOURCE_LOCALE}/ui.json`,
        field: key,
        expected: "text",
        received: "nothing",
        needs: [FILE],
      })),
  ];
}

function checkPick(content: Content, print: Print, pick: LinePick, field: string): Fault[] {
  const file = `content/${SOURCE_LOCALE}/scripts/${pick.script}.md`;
  const picked = pickedLine(content, pick);
  if (!picked) return [unknownLine(content, pick, FILE, field)];
  const { only } = picked.script.texts[SOURCE_LOCALE]!.say[picked.at]!;
  const means = content.lineKinds.only.find(({ id }) => id === only)?.means ?? {};
  const ofState = Object.entries(STATE_FACTS)
    .filter(([fact, topic]) => fact in means && print.stateTopic !== topic)
    .map(([, topic]) => ({
      file: FILE,
      field: field.replace(/\.lines\..*/, ".stateTopic"),
      expected: `"${topic}" on a print that says "${pick.says}"`,
      received: print.stateTopic ? `"${print.stateTopic}"` : "nothing",
      needs: [file, "content/lines.json"],
    }));
  return [...ofState, ...neverPrinted(content, pick.says, `${field}.says`)];
}

/** Words that no paper may have, since it goes to others, and into other states. */
function neverPrinted({ neverPrinted: never }: Content, says: string, field: string): Fault[] {
  return never
    .filter((words) => says.toLowerCase().includes(words.toLowerCase()))
    .map((words) => ({
      file: FILE,
      field,
      expected: `a line without "${words}": paper goes to others, and into other states`,
      received: `"${says}"`,
    }));
}

function checkSections(content: Content, print: Print, field: string): Fault[] {
  const { guide: id, sections } = print;
  if (id === undefined) return [];
  const needs = [`content/${SOURCE_LOCALE}/guides/${id}.md`];
  const guide = content.guides.find((one) => one.id === id);
  if (!guide)
    return [
      { file: FILE, field: `${field}.guide`, expected: "the id of a guide", received: `"${id}"`, needs },
    ];
  const english = guide.texts[SOURCE_LOCALE]!.sections;
  const known = english.map(({ key }) => key);
  const unknown = sections
    .filter((key) => !known.includes(key))
    .map((key) => ({
      file: FILE,
      field: `${field}.sections`,
      expected: `one of ${known.join(", ")}`,
      received: `"${key}"`,
      needs,
    }));
  const said = english
    .filter(({ key }) => sectionsOn(print).includes(key))
    .flatMap(({ blocks }) =>
      blocks.flatMap((block) => neverPrinted(content, plainText(block), `${field}.guide`)),
    );
  return [...unknown, ...said];
}
