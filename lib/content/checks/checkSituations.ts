import type { Content } from "../../model/content";
import type { Fault } from "../../model/fault";
import { OUTCOME, type Situation, UNKNOWN } from "../../model/situation";
import { duplicates } from "./duplicates";

/** Is each tree sound: no duplicate, no unknown id, no cycle, nothing unreachable, "I don't know" everywhere? */
export function checkSituations(content: Content): Fault[] {
  return content.situations.flatMap(checkSituation);
}

function checkSituation(situation: Situation): Fault[] {
  const file = `content/situations/${situation.id}.json`;
  const faults: Fault[] = [];
  const fault = (field: string, expected: string, received: string) =>
    faults.push({ file, field, expected, received });
  const questions = new Map(situation.questions.map((question) => [question.id, question]));

  for (const id of duplicates([...situation.questions, ...situation.interrupts].map(({ id }) => id)))
    fault("questions", "ids that stand once", `"${id}" twice`);
  for (const { id, next } of situation.interrupts)
    if (next !== undefined && !questions.has(next))
      fault(`interrupts ${id}.next`, "the id of a question", `"${next}"`);
  if (!questions.has(situation.start)) fault("start", "the id of a question", `"${situation.start}"`);

  for (const [index, question] of situation.questions.entries()) {
    const field = `questions.${index}`;
    for (const id of duplicates(question.options.map((option) => option.id)))
      fault(`${field}.options`, "ids that stand once", `"${id}" twice`);
    if (!question.options.some((option) => option.id === UNKNOWN))
      fault(
        `${field}.options`,
        `an option "${UNKNOWN}" (I don't know)`,
        question.options.map((o) => o.id).join(", "),
      );
    for (const [at, option] of question.options.entries()) {
      if (option.page && question.id !== situation.start)
        fault(
          `${field}.options.${at}.page`,
          "a page of its own only below the first question",
          `"${question.id}"`,
        );
      if (option.next !== OUTCOME && !questions.has(option.next))
        fault(`${field}.options.${at}.next`, `the id of a question, or "${OUTCOME}"`, `"${option.next}"`);
    }
  }

  // Depth first from the start and from what interrupts ask; a question met again while it is still open closes a cycle.
  const done = new Set<string>();
  const visit = (id: string, open: readonly string[]) => {
    const question = questions.get(id);
    if (!question) return;
    if (open.includes(id)) {
      fault("questions", "a tree that ends", `a cycle: ${[...open.slice(open.indexOf(id)), id].join(" → ")}`);
      return;
    }
    if (done.has(id)) return;
    done.add(id);
    for (const next of new Set(question.options.map((option) => option.next))) visit(next, [...open, id]);
  };
  for (const id of [situation.start, ...situation.interrupts.flatMap(({ next }) => next ?? [])])
    visit(id, []);
  for (const [index, question] of situation.questions.entries())
    if (!done.has(question.id))
      fault(`questions.${index}`, "a question that some answer leads to", `"${question.id}", unreachable`);
  return faults;
}
