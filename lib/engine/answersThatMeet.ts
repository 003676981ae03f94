import type { Condition } from "../model/condition";
import { type Situation, UNKNOWN } from "../model/situation";
import { type Answers, type Shown, simplify } from "./answerSets";
import { answersIn } from "./answersIn";
import { startOf } from "./walk";

/** Answers that meet a condition; undefined where it says nothing about answers. */
type Ways = Shown | undefined;

const ALWAYS: Shown = [new Map()];

/**
 * The answers of one situation that meet a condition, each way with as few as say it; an interrupt is an answer to the first
 * question. What a `not` rules out is no answer that somebody gave, and is left out.
 * @param shown the answers with which some step meets it: no way is told that no walk takes
 */
export function answersThatMeet(condition: Condition, situation: Situation, shown: Shown): Shown {
  const ways = waysTo(condition, situation) ?? ALWAYS;
  return simplify(ways.filter((way) => shown.some((taken) => isTaken(way, taken))));
}

function isTaken(way: Answers, taken: Answers): boolean {
  return [...way].every(([question, options]) =>
    [...(taken.get(question) ?? [])].some((option) => options.has(option)),
  );
}

function waysTo(condition: Condition, situation: Situation): Ways {
  const said = (parts: readonly Condition[]) =>
    parts.map((part) => waysTo(part, situation)).filter((ways) => ways !== undefined);
  if ("not" in condition) return undefined;
  if ("any" in condition) return together(said(condition.any), (one, other) => [...one, ...other]);
  if ("all" in condition) return together(said(condition.all), bothOf);
  const values = "unsure" in condition ? [UNKNOWN] : [condition.is].flat();
  return waysToFact(condition.fact, values, situation);
}

function together(parts: readonly Shown[], join: (one: Shown, other: Shown) => Shown): Ways {
  return parts.length === 0 ? undefined : parts.reduce(join);
}

function bothOf(one: Shown, other: Shown): Shown {
  return one.flatMap((way) => other.map((also) => meet(way, also)));
}

/** Both ways at once. Where their answers to one question exclude each other it has none left, and no walk takes the way. */
function meet(one: Answers, other: Answers): Answers {
  const both = new Map(one);
  for (const [question, options] of other) {
    const known = one.get(question);
    both.set(question, known ? new Set([...known].filter((option) => options.has(option))) : options);
  }
  return both;
}

/** None, where this situation has no answer that says so. */
function waysToFact(fact: string, values: readonly string[], situation: Situation): Shown {
  if (values.includes(startOf(situation).facts[fact] ?? "")) return ALWAYS;
  return answersIn(situation)
    .filter(({ facts }) => values.includes(facts[fact] ?? ""))
    .map(({ question, option }): Answers => new Map([[question, new Set([option])]]));
}
