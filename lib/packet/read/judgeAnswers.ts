import type { Fault } from "../../model/fault";
import type { DigestedStatement, DigestedText } from "../../reviews/digestedTexts";
import { wordsOf } from "../layout";
import type { Texts } from "../packet";
import { markOf } from "../version";
import { type Filled, type FilledPacket, placeOf } from "./readPacket";

/** An answer beside the statement that it is about. */
export type Judged = Filled & {
  /** Null: the text, or the statement in it, is gone. */
  text: DigestedText | null;
  statement: DigestedStatement | null;
  /** It is no longer what was asked: the answer counts for nothing. */
  isChanged: boolean;
};

/**
 * The answers of a packet beside today's texts, found by name, key and mark and not by their place, and a fault for each statement
 * whose words were changed in the file itself: nobody can say what the tick below them is for.
 * @param texts of the packet's language. @param file the name that faults show.
 */
export function judgeAnswers(
  { rows }: FilledPacket,
  texts: Texts,
  file: string,
): { answers: Judged[]; faults: Fault[] } {
  const answers = rows.map((row): Judged => {
    const text = texts.get(row.name) ?? null;
    const statement = text?.statements.find(({ key }) => key === row.key) ?? null;
    const isChanged = statement === null || markOf(statement.digest) !== row.mark;
    return { ...row, text, statement, isChanged };
  });
  const faults = answers.flatMap(({ number, shown, text, statement, isChanged }): Fault[] => {
    // What was printed of a statement that has changed since is not known.
    if (isChanged || !text || !statement) return [];
    if (shown === null)
      return [
        { file, field: placeOf(number), expected: "the row with its words above it", received: "none" },
      ];
    const printed = wordsOf(statement, text.locale).flatMap(({ lines }) => lines.map((line) => line.text));
    if (asRead(shown) === asRead(printed.join("\n"))) return [];
    const expected = `“${printed.at(-1)!}” as it was printed; other words go under “Amended words”`;
    return [{ file, field: placeOf(number), expected, received: JSON.stringify(shown.split("\n").at(-1)) }];
  });
  return { answers, faults };
}

/** Without what programs change by themselves: kinds of space, marks of direction. */
function asRead(words: string): string {
  return words
    .replace(/[\u200e\u200f\u061c]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
