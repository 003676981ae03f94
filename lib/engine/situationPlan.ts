import type { HotlineService } from "../model/hotline";
import type { IsoDate } from "../model/primitives";
import type { Rule } from "../model/rule";
import type { Interrupt, Option, Question, Situation } from "../model/situation";
import type { StateTopic } from "../model/stateLaw";
import { type Answers, type Shown, simplify } from "./answerSets";
import { givenBy } from "./answersIn";
import { everyStep } from "./everyStep";
import { byUrgency } from "./matchRules";
import { outcomeFor } from "./outcomeFor";
import { interruptsAt, optionsAt, type Step } from "./walk";

/** Something on a page, and the answers with which it stands there. */
export type Planned<T> = { it: T; shown: Shown };

/** A script, with the rules that show it in this situation, most urgent first. */
export type PlannedScript = Planned<{ id: string; rules: readonly Planned<Rule>[] }>;

/** What stands together on a page: scripts, most urgent first, and what is told beside them. */
export type Told = {
  scripts: readonly PlannedScript[];
  contested: readonly Planned<string>[];
  who: readonly Planned<string>[];
  phone: readonly Planned<string>[];
  stateTopics: readonly Planned<StateTopic>[];
};

/** A question, its answers, what they may add, and which bring a script that stands above, since an earlier one may too. */
export type Slot = {
  question: Planned<Question>;
  options: readonly Planned<Option>[];
  told: Told;
  above: { shown: Shown };
};

export type SituationPlan = {
  situation: Situation;
  /** What stands before the first question, for everybody. */
  always: Told;
  slots: readonly Slot[];
  /** What can happen at any moment, and the answers after which it cannot any more. */
  interrupts: readonly { it: Interrupt; gone: Shown }[];
  warnings: readonly Planned<string>[];
  guides: readonly Planned<string>[];
  hotlineServices: readonly Planned<HotlineService>[];
};

/**
 * A situation as its pages show it: each question once, in order, and each script once, after the last question whose answers
 * may add it, but never below a question that is asked when it is new; with each, the answers that bring it, gathered from
 * every step of every path. So where one answer to each
 * question is open, the page shows what the walk along these answers has shown at its steps, and nothing else: verdicts are
 * monotone (see `judge`), and an open answer to a question that the walk does not ask counts for nothing.
 */
export function situationPlan(situation: Situation, rules: readonly Rule[], asOf: IsoDate): SituationPlan {
  const { gathered, arrivals } = gather(situation, rules, asOf);
  const slotOf = (key: string) => {
    const { addedAt, before } = gathered.get(key)!;
    return Math.min(addedAt, before - 1);
  };
  const shownOf = new Map([...gathered].map(([key, { ways }]) => [key, simplify(ways)]));
  // What no path reaches is never shown.
  const shown = (key: string): Shown => shownOf.get(key) ?? [];

  const planned = <T extends string>(kind: string, slot?: number): Planned<T>[] =>
    [...shownOf].flatMap(([key, shown]) => {
      const [own, id] = key.split(" ");
      return own === kind && (slot === undefined || slotOf(key) === slot) ? [{ it: id as T, shown }] : [];
    });
  const rulesOf = (script: string) =>
    rules
      .filter(({ id }) => shownOf.has(`rule ${script} ${id}`))
      .sort(byUrgency)
      .map((rule): Planned<Rule> => ({ it: rule, shown: shown(`rule ${script} ${rule.id}`) }));
  const toldAt = (slot: number): Told => ({
    scripts: planned("script", slot)
      .map(({ it: id, shown }): PlannedScript => ({ it: { id, rules: rulesOf(id) }, shown }))
      .sort(byFirstRule),
    contested: planned("contested", slot),
    who: planned("who", slot),
    phone: planned("phone", slot),
    stateTopics: planned<StateTopic>("stateTopics", slot),
  });

  return {
    situation,
    always: toldAt(-1),
    slots: situation.questions.map((question, index) => ({
      question: { it: question, shown: shown(`question ${question.id}`) },
      options: question.options.map((option) => ({
        it: option,
        shown: shown(`option ${question.id}=${option.id}`),
      })),
      told: toldAt(index),
      above: {
        shown: simplify(
          arrivals
            .filter(({ at, fresh }) => at === index && fresh.some((key) => isScript(key) && slotOf(key) < at))
            .map(({ way }) => way),
        ),
      },
    })),
    interrupts: situation.interrupts.map((it) => ({ it, gone: shown(`gone ${it.id}`) })),
    warnings: planned("warnings"),
    guides: planned("guides"),
    hotlineServices: planned<HotlineService>("hotlineServices"),
  };
}

/** Scripts of one rule stand in its order. */
function byFirstRule({ it: a }: PlannedScript, { it: b }: PlannedScript): number {
  const [one, other] = [a.rules[0]!.it, b.rules[0]!.it];
  return byUrgency(one, other) || one.scripts.indexOf(a.id) - one.scripts.indexOf(b.id);
}

/** What an outcome lists beside its scripts. */
const LISTS = ["contested", "who", "phone", "stateTopics", "warnings", "guides", "hotlineServices"] as const;

type Gathered = {
  ways: Answers[];
  /** The last question whose answers add it, and the first that is asked next where one does: by their places. */
  addedAt: number;
  before: number;
};

/** A step: its answers, the place of the last question that was answered, and what that answer has added. */
type Arrival = { way: Answers; at: number; fresh: readonly string[] };

const isScript = (key: string) => key.startsWith("script ");

/** Everything that some step shows, by kind and id, with the answers of those steps; and the steps. */
function gather(situation: Situation, rules: readonly Rule[], asOf: IsoDate) {
  const interrupts = new Set(situation.interrupts.map(({ id }) => id));
  const gathered = new Map<string, Gathered>();
  const arrivals: Arrival[] = [];
  const shownAt = new Map<string, ReadonlySet<string>>();
  const placeOf = (id: string | undefined) => situation.questions.findIndex((question) => question.id === id);

  for (const { answers, step } of everyStep(situation)) {
    // An interrupt begins anew, so it is enough to take it at the start.
    if (answers.slice(1).some(({ question }) => interrupts.has(question))) continue;
    const path = [...givenBy(situation, answers)];
    const way: Answers = new Map(path.map(([question, option]) => [question, new Set([option])]));
    const keys = new Set([...keysAt(step, rules, asOf), ...goneAt(situation, step, path[0]?.[1])]);
    const before = shownAt.get(JSON.stringify(path.slice(0, -1)));
    shownAt.set(JSON.stringify(path), keys);
    const arrival = {
      way,
      at: placeOf(path.at(-1)?.[0]),
      fresh: [...keys].filter((key) => !before?.has(key)),
    };
    arrivals.push(arrival);
    for (const key of keys) {
      const entry = gathered.get(key) ?? { ways: [], addedAt: -1, before: situation.questions.length };
      gathered.set(key, entry);
      entry.ways.push(way);
    }
    for (const key of arrival.fresh) {
      const entry = gathered.get(key)!;
      entry.addedAt = Math.max(entry.addedAt, arrival.at);
      if (step.question) entry.before = Math.min(entry.before, placeOf(step.question.id));
    }
  }
  return { gathered, arrivals };
}

/** An interrupt that was taken can be taken back: it is not gone by itself. */
function goneAt(situation: Situation, { facts }: Step, first: string | undefined): string[] {
  const offered = new Set(interruptsAt(situation, facts));
  return situation.interrupts.flatMap((interrupt) =>
    offered.has(interrupt) || interrupt.id === first ? [] : [`gone ${interrupt.id}`],
  );
}

function keysAt({ facts, question }: Step, rules: readonly Rule[], asOf: IsoDate): string[] {
  const outcome = outcomeFor(rules, facts, asOf);
  return [
    ...outcome.scripts.flatMap(({ id, rule }) => [`script ${id}`, `rule ${id} ${rule.id}`]),
    ...LISTS.flatMap((list) => outcome[list].map((id) => `${list} ${id}`)),
    ...(question
      ? [
          `question ${question.id}`,
          ...optionsAt(question, facts).map(({ id }) => `option ${question.id}=${id}`),
        ]
      : []),
  ];
}
