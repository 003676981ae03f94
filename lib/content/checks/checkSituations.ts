import { answersIn } from "../../engine/answersIn";
import { everyStep } from "../../engine/everyStep";
import { factsIn } from "../../engine/factsIn";
import { interruptsAt, optionsAt, questionsAt, startOf } from "../../engine/walk";
import type { Condition } from "../../model/condition";
import type { Content } from "../../model/content";
import type { Fault } from "../../model/fault";
import { type Interrupt, type Option, type Situation, UNKNOWN } from "../../model/situation";
import { duplicates } from "./duplicates";

/** Is each situation sound: no duplicate, "I don't know" everywhere, each condition by what was asked before, nothing idle? */
export function checkSituations(content: Content): Fault[] {
  return content.situations.flatMap((situation) => {
    const faults = checkQuestions(situation);
    // Walks need questions that an answer settles.
    return faults.length > 0 ? faults : [...checkInterrupts(situation, content), ...checkReach(situation)];
  });
}

const fileOf = (situation: Situation) => `content/situations/${situation.id}.json`;

/** What can be seen without a walk. */
function checkQuestions(situation: Situation): Fault[] {
  const file = fileOf(situation);
  const faults: Fault[] = [];
  const fault = (field: string, expected: string, received: string) =>
    faults.push({ file, field, expected, received });
  const asked = new Set(["situation"]);
  const needs = (field: string, condition: Condition | undefined) => {
    for (const fact of condition ? factsIn(condition) : [])
      if (!asked.has(fact)) fault(field, "facts that an earlier question asks for", `"${fact}"`);
  };

  for (const id of duplicates([...situation.questions, ...situation.interrupts].map(({ id }) => id)))
    fault("questions", "ids that stand once", `"${id}" twice`);
  if (startOf(situation).question !== situation.questions[0])
    fault("questions.0.when", "a first question that is asked at the start", "one that is not");
  for (const [index, { fact, when, options, id: question }] of situation.questions.entries()) {
    const field = `questions.${index}`;
    needs(`${field}.when`, when);
    const ids = options.map(({ id }) => id);
    for (const id of duplicates(ids)) fault(`${field}.options`, "ids that stand once", `"${id}" twice`);
    if (!ids.includes(UNKNOWN))
      fault(`${field}.options`, `an option "${UNKNOWN}" (I don't know)`, ids.join(", "));
    for (const [at, option] of options.entries()) {
      const place = `${field}.options.${at}`;
      needs(`${place}.when`, option.when);
      if (option.page && index > 0)
        fault(`${place}.page`, "a page of its own only below the first question", `"${question}"`);
      if (option.sets && !(fact in option.sets))
        fault(`${place}.sets`, `a value for "${fact}" too`, Object.keys(option.sets).join(", "));
    }
    asked.add(fact);
    for (const { sets } of options) for (const other of Object.keys(sets ?? {})) asked.add(other);
  }
  return faults;
}

/** An interrupt that looks at a fact of another situation never changes there. A fact of none is no fact: see `checkReferences`. */
function checkInterrupts(situation: Situation, { situations }: Content): Fault[] {
  const own = factsSetIn(situation);
  const all = new Set(situations.flatMap((one) => [...factsSetIn(one)]));
  return situation.interrupts.flatMap(({ when }, index) =>
    [...factsIn(when)]
      .filter((fact) => all.has(fact) && !own.has(fact))
      .map((fact) => ({
        file: fileOf(situation),
        field: `interrupts.${index}.when`,
        expected: "facts that a question or an interrupt of this situation sets",
        received: `"${fact}"`,
      })),
  );
}

function factsSetIn(situation: Situation): ReadonlySet<string> {
  return new Set(answersIn(situation).flatMap(({ facts }) => Object.keys(facts)));
}

/**
 * What every path together shows: questions, answers and interrupts that none reaches, facts that two questions ask for at
 * once, and answers that change what an earlier one has said, on whose words a page still relies.
 */
function checkReach(situation: Situation): Fault[] {
  const file = fileOf(situation);
  const given = new Set<string>();
  const offered = new Set<Interrupt>();
  const clashes = new Set<string>();
  const changes = new Map<Option, string>();
  for (const { answers, step } of everyStep(situation)) {
    const last = answers.at(-1);
    if (last) given.add(`${last.question}=${last.option}`);
    for (const interrupt of interruptsAt(situation, step.facts)) offered.add(interrupt);
    const facts = questionsAt(situation, step.facts).map(({ fact }) => fact);
    for (const fact of duplicates(facts)) clashes.add(fact);
    for (const option of step.question ? optionsAt(step.question, step.facts) : [])
      for (const [fact, value] of Object.entries(option.sets ?? {}))
        if ((step.facts[fact] ?? value) !== value)
          changes.set(option, `"${fact}", which an earlier answer has set to "${step.facts[fact]}"`);
  }
  const faults: Fault[] = [...clashes].map((fact) => ({
    file,
    field: "questions",
    expected: "at most one question for a fact at a time",
    received: `${situation.questions
      .filter((question) => question.fact === fact)
      .map(({ id }) => `"${id}"`)
      .join(" and ")}, both for "${fact}"`,
  }));
  for (const [index, interrupt] of situation.interrupts.entries())
    if (!offered.has(interrupt))
      faults.push({
        file,
        field: `interrupts.${index}.when`,
        expected: "an interrupt that some step offers",
        received: `"${interrupt.id}", which none does`,
      });
  for (const [index, { id, options }] of situation.questions.entries()) {
    for (const [at, option] of options.entries())
      if (changes.has(option))
        faults.push({
          file,
          field: `questions.${index}.options.${at}.sets`,
          expected: "facts that no earlier answer has given another value",
          received: changes.get(option)!,
        });
    const idle = options.flatMap((option, at) => (given.has(`${id}=${option.id}`) ? [] : [at]));
    if (idle.length === options.length)
      faults.push({
        file,
        field: `questions.${index}`,
        expected: "a question that some path asks",
        received: `"${id}", which none does`,
      });
    else
      for (const at of idle)
        faults.push({
          file,
          field: `questions.${index}.options.${at}.when`,
          expected: "an answer that some path offers",
          received: `"${options[at]!.id}", which none does`,
        });
  }
  return faults;
}
