import { pluralKey } from "../i18n/pluralKey";
import type { Entry } from "./entries";

/** What a translator calls a kind of file, by its folder or name. */
const FILES: Readonly<Record<string, string>> = {
  guides: "a guide",
  scripts: "a script",
  contested: "a point on which courts and officers differ",
  warnings: "a warning",
  who: "a text on who a person is",
  phone: "a job that a phone can do",
  checklists: "a checklist",
  terms: "a legal term that pages explain",
  about: "a page on this site",
  workshop: "a sheet for whoever leads a workshop",
  situations: "a situation",
  drawings: "a drawing of a form",
  "state-law": "the law of a state",
  "state-topics.json": "a topic of state law",
  "states.json": "the names of states",
  "plan.json": "the family plan",
  "heard.json": "what an officer says on a practice card",
  "caregiver.json": "papers for caregivers",
  "CHANGELOG.md": "what changed, newest first",
};

/** What a block is, by its kind of file and its section. */
const PARTS: Readonly<Record<string, string>> = {
  "scripts say": "A line to say aloud. Readers see the English beside it",
  "scripts do": "What to do, in a script",
  "scripts never": "What never to do, in a script",
  "scripts why": "Why, and the law, in a script",
  "contested courts": "What courts have held",
  "contested officers": "What officers may have been told",
  "contested you": "What the reader can say and do",
  "who citizen": "For citizens",
  "who card-holder": "For people with a green card",
  "who visa-holder": "For people with a visa",
  "who under-18": "For people under 18",
  "who not-said": "For whoever does not say who they are",
};

/**
 * What a text is, in words for translators.
 * @param english the English of its file, by key: an answer is told with its question.
 */
export function whatItIs({ path, keys: [key = ""] }: Entry, english: ReadonlyMap<string, string>): string {
  if (path === "ui.json") return pluralKey(key) ? "Interface text, by number" : "Interface text";
  const kind = path.split("/")[0]!;
  const file = FILES[kind]!;
  if (path.endsWith(".md")) {
    const [, section = "", last = ""] = /^(?:(.*)\.)?([^.]+)$/.exec(key) ?? [];
    if (section === "") return `${last === "title" ? "Title" : "Summary"} of ${file}`;
    if (last === "heading") return `Heading in ${file}`;
    return PARTS[`${kind} ${section}`] ?? `Paragraph or item of ${file}`;
  }
  const question = /^(questions\.[^.]+)\.options\./.exec(key)?.[1];
  if (question !== undefined) return `Answer to “${english.get(`${question}.text`)}”`;
  if (/^questions\.[^.]+\.text$/.test(key)) return "Question that a reader answers";
  if (key.startsWith("interrupts.")) return "Answer at any moment: something that just happened";
  if (key === "opening") return "Stands over the lines that are right whoever is there";
  if (key === "title" || key === "summary") return `${key === "title" ? "Title" : "Summary"} of ${file}`;
  return `Of ${file}`;
}
