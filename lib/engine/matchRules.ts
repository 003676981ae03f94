import type { IsoDate } from "../model/primitives";
import type { Facts, Rule, Verdict } from "../model/rule";
import { UNKNOWN } from "../model/situation";
import { factsIn } from "./factsIn";
import { judge } from "./judge";

export type RuleResult = {
  rule: Rule;
  verdict: Verdict;
  /** Facts that would settle an unknown; empty otherwise. */
  missing: readonly string[];
};

/** Is the law behind the rule in effect on that day? ISO dates compare as text. */
function isInEffect(rule: Rule, asOf: IsoDate): boolean {
  const { from, to } = rule.effective;
  return (from === null || from <= asOf) && (to === null || asOf <= to);
}

/**
 * The days on which what holds changes, `asOf` the first: those on which a rule begins, and the day after its last. What
 * holds on each of them can be walked before it comes.
 */
export function daysOfChange(rules: readonly Rule[], asOf: IsoDate): readonly IsoDate[] {
  const coming = rules
    .flatMap(({ effective: { from, to } }) => [from, to && dayAfter(to)])
    .filter((day) => day !== null && day > asOf) as IsoDate[];
  return [asOf, ...new Set(coming.sort())];
}

function dayAfter(day: IsoDate): IsoDate {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

/** Most urgent first; rules of one urgency by their ids. */
export function byUrgency(a: Rule, b: Rule): number {
  return a.urgency - b.urgency || (a.id < b.id ? -1 : Number(a.id > b.id));
}

type RuleInEffect = { rule: Rule; facts: readonly string[] };

/**
 * Rules in effect on a day with the facts that they look at, most urgent first. A walk asks at every step, so each list is
 * put in order once.
 */
const ordered = new WeakMap<readonly Rule[], Map<IsoDate, readonly RuleInEffect[]>>();

function rulesInEffect(rules: readonly Rule[], asOf: IsoDate): readonly RuleInEffect[] {
  let byDay = ordered.get(rules);
  if (!byDay) ordered.set(rules, (byDay = new Map()));
  let list = byDay.get(asOf);
  if (!list) {
    list = rules
      .filter((rule) => isInEffect(rule, asOf))
      .sort(byUrgency)
      .map((rule) => ({ rule, facts: factsIn(rule.when) }));
    byDay.set(asOf, list);
  }
  return list;
}

/** Judges every rule in effect on `asOf`, most urgent first. */
export function matchRules(rules: readonly Rule[], facts: Facts, asOf: IsoDate): readonly RuleResult[] {
  return rulesInEffect(rules, asOf).map(({ rule, facts: asked }) => {
    const verdict = judge(rule.when, facts);
    const missing =
      verdict === "unknown"
        ? asked.filter((fact) => facts[fact] === undefined || facts[fact] === UNKNOWN)
        : [];
    return { rule, verdict, missing };
  });
}
