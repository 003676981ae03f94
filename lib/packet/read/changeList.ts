import { PLACES } from "../form";
import type { Judged } from "./judgeAnswers";
import type { FilledPacket } from "./readPacket";

/**
 * What came back, for whoever mends the texts: what to amend, what could not be judged, what changed since, and what is open. Markdown.
 * @param comments that stand beside the text, and that no statement can be told for.
 */
export function changeList(
  { version, fields }: FilledPacket,
  answers: readonly Judged[],
  comments: readonly string[],
): string {
  const current = answers.filter(({ isChanged }) => !isChanged);
  const by = (answer: Judged["answer"]) => current.filter((one) => one.answer === answer);
  const [right, amend, cannotSay, open] = [by("right"), by("amend"), by("cannot say"), by(null)];
  const changed = answers.filter(({ isChanged }) => isChanged);
  const written = (some: readonly Judged[]) =>
    some.filter(({ amended, note, back }) => amended || note || back);
  return [
    `# Answers to packet ${version}`,
    `From ${fields.name || "nobody named"}: ${right.length} right, ${amend.length} amend, ${cannotSay.length} cannot say, ${open.length} without an answer, ${changed.length} changed since this packet was made.`,
    ...section("Notes on all of it", fields.notes === "" ? [] : [quoted(String(fields.notes))]),
    ...section("Amend", amend.map(proposal)),
    ...section("Cannot say", cannotSay.map(proposal)),
    ...section("Right, with a note", written(right).map(proposal)),
    ...section("Without an answer", open.map(proposal)),
    ...section(
      "Changed since this packet was made, so that the answer counts for nothing",
      changed.map(proposal),
    ),
    ...section("Comments in the file, for no statement that could be told", comments.map(quoted)),
  ].join("\n\n");
}

function section(title: string, entries: readonly string[]): string[] {
  return entries.length === 0 ? [] : [`## ${title}`, ...entries];
}

/** One statement: where it stands, what it says, and what was written below it. */
function proposal(judged: Judged): string {
  const { number, name, key, shown, text, statement, answer, amended, note, back, isChanged } = judged;
  const line = statement?.block?.line;
  const place = text === null ? "no longer there" : `${text.file}${line === undefined ? "" : `:${line}`}`;
  return [
    `### ${number}. ${name}, ${key}`,
    place,
    ...(isChanged
      ? [`Answer: ${answer ?? "none"}`, ...said("As it was, with what stood over it:", shown ?? "")]
      : []),
    ...(statement === null ? [] : [isChanged ? "Now:" : "As it is:", quoted(statement.words)]),
    ...said("Proposed:", amended),
    ...(answer === "amend" && amended === "" ? ["No words were proposed."] : []),
    ...said(`${PLACES.note}:`, note),
    ...said(`${PLACES.back}:`, back),
  ].join("\n\n");
}

function said(label: string, words: string): string[] {
  return words === "" ? [] : [label, quoted(words)];
}

/** As a quotation, so that no line of it counts as Markdown of the list. */
function quoted(words: string): string {
  return words
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");
}
