import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { givenBy } from "../../lib/engine/answersIn";
import { answersThatMeet } from "../../lib/engine/answersThatMeet";
import { everyStep, type Visit } from "../../lib/engine/everyStep";
import { outcomeFor } from "../../lib/engine/outcomeFor";
import { pagesOf, situationPart, toldIn } from "../../lib/engine/situationPart";
import { type Planned, situationPlan } from "../../lib/engine/situationPlan";
import { type Answer, firstQuestion, interruptsAt, startOf, take, YES } from "../../lib/engine/walk";
import { textIn } from "../../lib/i18n/textIn";
import { contradict } from "../../lib/model/means";
import { SCRIPT_PARTS } from "../../lib/model/content";
import { type Situation, UNKNOWN } from "../../lib/model/situation";
import { holds } from "../fixtures/holds";
import { asOf, content } from "../fixtures/projectContent";

// What the walk over every path has to prove, on the real content, as of today: a rule that ends tonight fails tomorrow.
const enabled = content.locales.filter((locale) => locale.enabled).map((locale) => locale.code);
const scripts = new Map(content.scripts.map((script) => [script.id, script]));
const offered = new Set(content.hotlines.flatMap((hotline) => hotline.services));

const outcomeAt = (visit: Visit) => outcomeFor(content.rules, visit.step.facts, asOf);
const pathOf = (answers: readonly Answer[]) =>
  answers.map(({ question, option }) => `${question}=${option}`).join(" ") || "(start)";
const situations = content.situations.map((situation) => {
  const visits = [...everyStep(situation)];
  return { situation, visits, ends: visits.filter((visit) => visit.step.question === null) };
});
const everyVisit = situations.flatMap(({ visits }) => visits);

describe("the content as a whole", () => {
  it("is there: situations, rules, scripts, and more than one language", () => {
    // People have linked to them: none goes without its journeys going too.
    const journeys = readdirSync("tests/journeys").filter((file) => file.endsWith(".json"));
    expect(content.situations.map(({ id }) => `${id}.json`).toSorted()).toEqual(journeys.toSorted());
    expect(content.rules.length).toBeGreaterThanOrEqual(170);
    expect(content.scripts.length).toBeGreaterThanOrEqual(140);
    expect(enabled).toEqual(expect.arrayContaining(["en", "es"]));
  });
});

describe.each(situations.map((one) => [one.situation.id, one] as const))(
  "%s, on every path",
  (_, { situation, visits, ends }) => {
    const none = (list: readonly Visit[], isWrong: (visit: Visit) => boolean) =>
      expect(list.filter(isWrong).map(({ answers }) => pathOf(answers))).toEqual([]);

    it("ends in at least one script", () => {
      expect(ends.length).toBeGreaterThan(0);
      none(ends, (visit) => outcomeAt(visit).scripts.length === 0);
    });

    it("ends in a hotline service that some hotline of the directory offers", () => {
      none(ends, (visit) => !outcomeAt(visit).hotlineServices.some((service) => offered.has(service)));
    });

    it("never shows two scripts that conflict", () => {
      none(visits, (visit) => {
        const ids = outcomeAt(visit).scripts.map(({ id }) => id);
        return ids.some((id) => scripts.get(id)!.conflicts.some((other) => ids.includes(other)));
      });
    });

    it("reaches every question and every option", () => {
      const taken = new Set(
        visits.flatMap(({ answers }) => answers.map(({ question, option }) => `${question}=${option}`)),
      );
      const all = [
        ...situation.questions.flatMap(({ id, options }) => options.map((option) => `${id}=${option.id}`)),
        ...situation.interrupts.map(({ id }) => `${id}=${YES}`),
      ];
      expect(all.filter((answer) => !taken.has(answer))).toEqual([]);
    });

    it("offers “I don’t know” at every question, in every language", () => {
      for (const question of situation.questions) {
        expect(
          question.options.map(({ id }) => id),
          question.id,
        ).toContain(UNKNOWN);
        for (const locale of enabled)
          expect(
            textIn(content.situationWords[situation.id]!, locale).text.questions[question.id]?.options[
              UNKNOWN
            ],
            `${locale} ${question.id}`,
          ).toMatch(/\S/);
      }
    });

    it("helps a person who answers “I don’t know” to everything", () => {
      let step = startOf(situation);
      while (step.question) step = take(situation, step, { question: step.question.id, option: UNKNOWN });
      expect(outcomeFor(content.rules, step.facts, asOf).scripts).not.toEqual([]);
    });

    it("shows something to say at every step behind the first answer", () => {
      none(visits, (visit) => visit.answers.length > 0 && outcomeAt(visit).scripts.length === 0);
    });

    it("takes no script away again, unless something happened at any moment replaced a fact", () => {
      const shown = new Map(
        visits.map((visit) => [pathOf(visit.answers), outcomeAt(visit).scripts.map(({ id }) => id)]),
      );
      const interrupts = new Set(situation.interrupts.map(({ id }) => id));
      none(visits, ({ answers }) => {
        if (answers.length === 0 || interrupts.has(answers.at(-1)!.question)) return false;
        const now = shown.get(pathOf(answers))!;
        return shown.get(pathOf(answers.slice(0, -1)))!.some((id) => !now.includes(id));
      });
    });

    it("stands on its pages whole: what they show with the answers of a path is what the engine gives there", () => {
      const plan = situationPlan(situation, content.rules, asOf);
      const pages = [undefined, ...pagesOf(situation)].map((page) => situationPart(plan, page));
      const kinds = ["contested", "who", "phone", "stateTopics"] as const;
      for (const visit of visits) {
        const open = givenBy(situation, visit.answers);
        const isShown = ({ shown }: Planned<unknown>) => holds(shown, open);
        const own = pagesOf(situation).findIndex(({ id }) => id === open.get(firstQuestion(situation).id));
        const told = toldIn(pages[own + 1]!);
        const outcome = outcomeAt(visit);
        const path = pathOf(visit.answers);
        expect(
          told
            .flatMap(({ scripts }) => scripts)
            .filter(isShown)
            .map(({ it }) => it.id)
            .toSorted(),
          path,
        ).toEqual(outcome.scripts.map(({ id }) => id).toSorted());
        for (const kind of kinds)
          expect(
            told
              .flatMap((one) => one[kind] as readonly Planned<string>[])
              .filter(isShown)
              .map(({ it }) => it)
              .toSorted(),
            `${path}: ${kind}`,
          ).toEqual(outcome[kind].toSorted());
        const asked = pages[own + 1]!.slots.filter(({ question }) => isShown(question)).at(-1)?.question.it;
        if (visit.step.question) expect(asked?.id, path).toBe(visit.step.question.id);
      }
    });

    it("tells for which answers a script is so that it holds at every step that has it", () => {
      const rules = toldIn(situationPlan(situation, content.rules, asOf)).flatMap(({ scripts }) =>
        scripts.flatMap(({ it }) => it.rules),
      );
      const told = new Map(rules.map(({ it, shown }) => [it.id, answersThatMeet(it.when, situation, shown)]));
      for (const visit of visits) {
        const given = givenBy(situation, visit.answers);
        for (const { rule } of outcomeAt(visit).scripts)
          expect(holds(told.get(rule.id)!, given), `${pathOf(visit.answers)}: ${rule.id}`).toBe(true);
      }
    });

    it("has each question and each script once on a page", () => {
      const plan = situationPlan(situation, content.rules, asOf);
      for (const page of [undefined, ...pagesOf(situation)]) {
        const part = situationPart(plan, page);
        const scripts = toldIn(part).flatMap((told) => told.scripts.map(({ it }) => it.id));
        expect(scripts.length).toBeGreaterThan(0);
        expect(new Set(scripts).size, page?.id).toBe(scripts.length);
      }
    });
  },
);

describe.each(enabled)("in %s", (locale) => {
  const shown = new Set(everyVisit.flatMap((visit) => outcomeAt(visit).scripts.map(({ id }) => id)));
  const sources = new Set(content.sources.map(({ id }) => id));

  it("every line to say of every script that is shown has a source", () => {
    const bare = [...shown].flatMap((id) => {
      const { text } = textIn(scripts.get(id)!.texts, locale);
      return text.say
        .filter((block) => !block.citations.some((citation) => sources.has(citation.source)))
        .map((block) => `${text.file}:${block.line}`);
    });
    expect(bare).toEqual([]);
  });

  it("every other line of a script has one too, or is a tip", () => {
    const bare = [...shown].flatMap((id) => {
      const { text } = textIn(scripts.get(id)!.texts, locale);
      return SCRIPT_PARTS.flatMap((part) => text[part])
        .filter((block) => block.citations.length === 0 && !block.tip)
        .map((block) => `${text.file}:${block.line}`);
    });
    expect(bare).toEqual([]);
  });

  it("every question, option and interrupt on every path has words", () => {
    for (const { situation } of situations) {
      const { text } = textIn(content.situationWords[situation.id]!, locale);
      for (const { id, options } of situation.questions)
        for (const option of options)
          expect(text.questions[id]?.options[option.id], `${id}=${option.id}`).toMatch(/\S/);
      for (const { id } of situation.interrupts) expect(text.interrupts[id]?.text, id).toMatch(/\S/);
    }
  });
});

describe("nothing is idle", () => {
  it("every rule fires on some path", () => {
    const fired = new Set(everyVisit.flatMap((visit) => outcomeAt(visit).scripts.map(({ rule }) => rule.id)));
    expect(content.rules.map(({ id }) => id).filter((id) => !fired.has(id))).toEqual([]);
  });

  it("every script, warning and contested point is shown on some path", () => {
    const outcomes = everyVisit.map(outcomeAt);
    const shown = (pick: (outcome: (typeof outcomes)[number]) => readonly string[]) =>
      new Set(outcomes.flatMap(pick));
    const idle = (list: readonly { id: string }[], seen: ReadonlySet<string>) =>
      list.map(({ id }) => id).filter((id) => !seen.has(id));
    expect(
      idle(
        content.scripts,
        shown(({ scripts }) => scripts.map(({ id }) => id)),
      ),
    ).toEqual([]);
    expect(
      idle(
        content.warnings,
        shown(({ warnings }) => warnings),
      ),
    ).toEqual([]);
    expect(
      idle(
        content.contested,
        shown(({ contested }) => contested),
      ),
    ).toEqual([]);
  });
});

describe("warnings", () => {
  /** Where a warning matters: beside each of these scripts. */
  const BESIDE: readonly (readonly [warning: string, scripts: readonly string[]])[] = [
    // An arrest, officers inside or at a car, an order to move.
    [
      "no-force",
      [
        "street-arrest",
        "street-arrest-immigration",
        "street-held",
        "street-search",
        "home-forced-entry",
        "home-let-in",
        "home-open-door",
        "home-final-order",
        "paper-judge-search-warrant",
        "paper-judge-arrest-warrant",
        "car-driver",
        "car-passenger",
        "work-stay-silent",
        "public-place-visitor",
        "travel-inside",
        "travel-border",
        "witness-record",
        "witness-move-back",
        "someone-taken-scene",
      ],
    ],
    // Officers may ask the reader for status.
    [
      "no-false-citizen-claim",
      [
        "street-arrest",
        "street-arrest-immigration",
        "street-questions",
        "street-papers",
        "home-immigration-officers",
        "home-forced-entry",
        "paper-named-outside",
        "car-patrol",
        "car-checkpoint",
        "work-stay-silent",
        "public-place-visitor",
        "travel-inside",
        "travel-flight",
        "travel-border",
        "travel-not-sure",
        "custody-silence",
        "custody-fear",
      ],
    ],
    // Somebody may be sought.
    [
      "no-hiding",
      [
        "home-forced-entry",
        "home-arrest-warrant-named",
        "paper-judge-search-warrant",
        "paper-judge-arrest-warrant",
        "work-staff-door",
        "work-person-in-charge",
        "public-place-staff-first",
        "witness-help-limits",
        "someone-taken-scene",
      ],
    ],
    [
      "arrest-can-deport",
      [
        "witness-record",
        "witness-move-back",
        "witness-follow",
        "witness-rights-aloud",
        "someone-taken-scene",
      ],
    ],
    ["old-order", ["home-final-order", "paper-agency-form-inside"]],
  ];

  it("stand on every situation", () => {
    const bare = situations.filter(({ ends }) => !ends.some((end) => outcomeAt(end).warnings.length > 0));
    expect(bare.map(({ situation }) => situation.id)).toEqual([]);
  });

  it.each(BESIDE)("%s stands beside every script where it matters", (warning, beside) => {
    const met = new Set<string>();
    const bare = new Set<string>();
    for (const visit of everyVisit) {
      const { scripts, warnings } = outcomeAt(visit);
      for (const { id } of scripts.filter(({ id }) => beside.includes(id))) {
        met.add(id);
        if (!warnings.includes(warning)) bare.add(`${id}: ${pathOf(visit.answers)}`);
      }
    }
    expect([...bare].slice(0, 8)).toEqual([]);
    expect([...met].sort()).toEqual([...beside].sort());
  });
});

describe("conditions of lines", () => {
  /** Lines that nobody can truly say both of. */
  const APART: readonly (readonly [one: string, others: readonly string[]])[] = [
    [
      "citizen",
      ["card-holder", "visitor", "afraid", "afraid-at-border", "no-fear", "two-years", "admitted", "papers"],
    ],
    ["card-holder", ["visitor"]],
    ["afraid", ["no-fear", "visitor"]],
    ["afraid-at-border", ["no-fear", "visitor"]],
    ["not-in-charge", ["in-charge", "in-charge-no-warrant"]],
    ["judge-warrant", ["no-judge-warrant", "agency-form", "in-charge-no-warrant"]],
    ["no-name-law", ["name-law", "law-lists"]],
  ];
  const pairs = APART.flatMap(([one, others]) => others.map((other) => [one, other].sort().join(" ")));

  it("keep apart what contradicts, and nothing else", () => {
    const meanings = content.lineKinds.only.map(({ id, means }) => [id, means ?? {}] as const);
    const apart = meanings.flatMap(([one, means], at) =>
      meanings
        .slice(at + 1)
        .filter(([, others]) => contradict(means, others))
        .map(([other]) => [one, other].sort().join(" ")),
    );
    expect(apart.sort()).toEqual(pairs.sort());
  });
});

describe("“I don’t know” hides nothing that somebody with the fact would need", () => {
  /** Questions about what a person can hardly know, and the answers whose scripts it brings too. */
  const SHOWS: readonly (readonly [question: string, answers: readonly string[]])[] = [
    ["custody-send-how", ["fast", "afraid", "interview", "old-order", "elsewhere"]],
    ["custody-out-how", ["ask", "no-bond", "move"]],
    ["custody-hold", ["past"]],
    ["custody-now", ["care", "doubt"]],
    ["street-state-name", ["yes", "partly"]],
    ["travel-fear", ["yes"]],
    ["travel-things", ["bag", "phone"]],
    ["car-license", ["no"]],
    ["street-arrested-by", ["immigration"]],
    ["car-arrested-by", ["immigration"]],
    ["work-arrested-by", ["immigration"]],
    ["prepare-for-family", ["children", "born-here", "trusted-person"]],
  ];

  it.each(SHOWS)("%s", (question, answers) => {
    const { situation, visits } = situations.find(({ situation }) =>
      situation.questions.some(({ id }) => id === question),
    )!;
    const asked = visits.filter(({ step }) => step.question?.id === question);
    expect(asked.length).toBeGreaterThan(0);
    for (const { answers: before, step } of asked) {
      const after = (option: string) =>
        outcomeFor(content.rules, take(situation, step, { question, option }).facts, asOf).scripts.map(
          ({ id }) => id,
        );
      const unsure = after(UNKNOWN);
      for (const option of answers)
        expect(unsure, `${pathOf(before)} ${question}=${option}`).toEqual(
          expect.arrayContaining(after(option)),
        );
    }
  });
});

describe("they came in anyway", () => {
  const home = situations.find(({ situation }) => situation.id === "home")!;
  const cameIn = { question: "home-came-in", option: YES };
  const isOffered = ({ step }: Visit) =>
    interruptsAt(home.situation, step.facts).some(({ id }) => id === cameIn.question);
  const outside = home.visits.filter(({ step }) => step.facts.door !== "inside");

  it("is one step from every door answer, and from every step behind it, while officers are not inside", () => {
    expect(outside.length).toBeGreaterThan(50);
    expect(outside.filter((visit) => !isOffered(visit)).map(({ answers }) => pathOf(answers))).toEqual([]);
  });

  it("leads to the script for a forced entry, which then stands first unless a judge’s search warrant was shown", () => {
    for (const { answers, step } of outside) {
      const { scripts } = outcomeFor(content.rules, take(home.situation, step, cameIn).facts, asOf);
      const ids = scripts.map(({ id }) => id);
      expect(ids, pathOf(answers)).toContain("home-forced-entry");
      if (step.facts.paper !== "search-warrant") expect(ids[0], pathOf(answers)).toBe("home-forced-entry");
    }
  });

  it("is not offered where they are inside already", () => {
    const inside = home.visits.filter(({ step }) => step.facts.door === "inside");
    expect(inside.filter(isOffered).map(({ answers }) => pathOf(answers))).toEqual([]);
  });
});

describe("what is never asked", () => {
  const STATUS =
    /status|citizen|immigra|undocumented|legal|visa|green-card|birth|country|nationality|documented/;

  it("no fact of any path is about status, citizenship or origin", () => {
    const facts = new Set(everyVisit.flatMap(({ step }) => Object.keys(step.facts)));
    expect([...facts].filter((fact) => STATUS.test(fact))).toEqual([]);
  });

  /** Answers that name a place, a paper, an agency or what officers want. They are the readers' own reason to come. */
  const NOT_A_STATUS = new Set(["immigration-court", "green-card", "immigration"]);

  it("no answer of any path says one", () => {
    const values = new Set(everyVisit.flatMap(({ step }) => Object.values(step.facts)));
    expect([...values].filter((value) => STATUS.test(value) && !NOT_A_STATUS.has(value))).toEqual([]);
  });
});

it("prints what was walked: paths, outcomes, rules and scripts, in every language", () => {
  const rows = situations.map(({ situation }) => row(situation));
  const sum = (at: number) => rows.reduce((total, { counts }) => total + counts[at]!, 0);
  const all = { id: "all", counts: [sum(0), sum(1), content.rules.length, content.scripts.length] };
  console.log(
    [
      "situation        steps    ends   rules scripts",
      ...[...rows, all].map(
        ({ id, counts }) => id.padEnd(14) + counts.map((count) => String(count).padStart(8)).join(""),
      ),
      `in each of: ${enabled.join(", ")}`,
    ].join("\n"),
  );
  expect(all.counts[0]).toBeGreaterThan(2200);
  expect(all.counts[1]).toBeGreaterThan(1100);
});

function row(situation: Situation) {
  const visits = [...everyStep(situation)];
  const shown = visits.flatMap((visit) => outcomeAt(visit).scripts);
  const counts = [
    visits.length,
    visits.filter(({ step }) => step.question === null).length,
    new Set(shown.map(({ rule }) => rule.id)).size,
    new Set(shown.map(({ id }) => id)).size,
  ];
  return { id: situation.id, counts };
}
