import { askedAbout, ASKED_SCOPES, type AskedQuestions } from "../model/asked";
import type { ContentFolder } from "./contentFolder";

/** Longer is no question: a story that somebody types has some sixty words. */
const LONGEST = 600;
const HEADING = "# ";
const EXPECTED_HEADING = `# <guide>#<section> <situation>, or one of ${ASKED_SCOPES.map((scope) => HEADING + scope).join(", ")}`;

/** The questions that people ask, by language, in the order of files: `<language>/asked/<id>.md`. */
export function loadAsked(folder: ContentFolder): Readonly<Record<string, readonly AskedQuestions[]>> {
  return Object.fromEntries(
    folder.folders().flatMap((code): [string, AskedQuestions[]][] => {
      const paths = folder.list(`${code}/asked`, ".md").map((id) => `${code}/asked/${id}.md`);
      return paths.length === 0 ? [] : [[code, paths.flatMap((path) => readFile(folder, path))]];
    }),
  );
}

type Line = { text: string; line: number };

function readFile(folder: ContentFolder, path: string): AskedQuestions[] {
  const file = `${folder.folder}/${path}`;
  const told = ({ line }: Line, expected: string, received: string) =>
    folder.faults.push({ file, line, field: "body", expected, received });
  const lines = (folder.text(path) ?? "")
    .split("\n")
    .map((text, at): Line => ({ text: text.trim(), line: at + 1 }))
    .filter(({ text }) => text !== "");
  const starts = lines.flatMap(({ text }, at) => (text.startsWith("#") ? [at] : []));
  const [stray] = starts[0] === 0 ? [] : lines;
  if (stray) told(stray, `a heading before the first question: ${EXPECTED_HEADING}`, stray.text);

  return starts.flatMap((start, at): AskedQuestions[] => {
    const head = lines[start]!;
    const questions = lines.slice(start + 1, starts[at + 1]);
    const heading = head.text.slice(HEADING.length);
    const about = head.text.startsWith(HEADING) ? askedAbout(heading) : undefined;
    if (!about) told(head, EXPECTED_HEADING, head.text);
    if (questions.length === 0) told(head, "a question a line under each heading", `none under "${heading}"`);
    for (const question of questions) {
      const { text } = question;
      if (!/[\p{L}\p{N}]/u.test(text)) told(question, "a question, in letters or digits", text);
      if (text.length > LONGEST)
        told(question, `a question of at most ${LONGEST} characters`, `${text.length} characters`);
    }
    return about ? [{ file, line: head.line, heading, about, questions }] : [];
  });
}
