import { describe, expect, it } from "vitest";
import type { Shown } from "../../../lib/engine/answerSets";
import { pageOfScript, pagesOf, situationPart, toldIn } from "../../../lib/engine/situationPart";
import { type Planned, situationPlan } from "../../../lib/engine/situationPlan";
import { walkSheet } from "../../../lib/engine/walkSheet";
import { CONDITIONAL } from "../../../lib/model/conditional";
import type { Rule } from "../../../lib/model/rule";
import type { Situation } from "../../../lib/model/situation";
import { DAY, lighthouse, lighthouseRules, makeRule } from "../../fixtures/small";

const plan = situationPlan(lighthouse, lighthouseRules, DAY);
const ids = (list: readonly Planned<{ id: string }>[]) => list.map(({ it }) => it.id);
const ways = ({ shown }: { shown: Shown }) =>
  shown.map((way) =>
    [...way].map(([question, options]) => `${question}=${[...options].sort().join("/")}`).join(" "),
  );
const script = (id: string) =>
  toldIn(plan)
    .flatMap((told) => told.scripts)
    .find(({ it }) => it.id === id)!;

/** The lighthouse, where what lies behind a shut gate stands on a page of its own. */
const split: Situation = {
  ...lighthouse,
  questions: lighthouse.questions.map((question, at) =>
    at > 0
      ? question
      : {
          ...question,
          options: question.options.map((option) =>
            option.id === "shut" ? { ...option, page: true as const } : option,
          ),
        },
  ),
};

describe("the plan of a situation", () => {
  it("has each question once, with the answers that lead there", () => {
    expect(plan.slots.map(({ question }) => [question.it.id, ways(question)])).toEqual([
      ["gate", [""]],
      ["badge", ["gate=shut/unknown"]],
      ["lamp", ["gate=shut/unknown badge=tin", "gate=open"]],
    ]);
  });

  it("has each script once, with all the answers that bring it", () => {
    expect(plan.slots.map(({ told }) => ids(told.scripts))).toEqual([
      ["stand-still", "ask-for-the-badge", "talk-through-the-gate"],
      ["tin-is-not-brass"],
      ["light-the-lamp"],
    ]);
    expect(ways(script("ask-for-the-badge"))).toEqual(["gate=shut", "gate=unknown badge=unknown"]);
    expect(ways(script("tin-is-not-brass"))).toEqual(["gate=shut badge=tin"]);
  });

  it("places a script after the last question that may add it, but never below one that is asked when it is new", () => {
    const badge = { fact: "badge", unsure: true } as const;
    const atTheBadge = makeRule({ id: "later", when: badge, scripts: ["late"] });
    const late = situationPlan(lighthouse, [atTheBadge], DAY);
    expect(late.slots.map(({ told }) => ids(told.scripts))).toEqual([[], ["late"], []]);
    const atTheGateToo = makeRule({ id: "sooner", when: { fact: "gate", is: "shut" }, scripts: ["late"] });
    const soon = situationPlan(lighthouse, [atTheBadge, atTheGateToo], DAY);
    expect(soon.slots.map(({ told }) => ids(told.scripts))).toEqual([["late"], [], []]);
    // Then the later answer says that its script stands above.
    expect(late.slots.map(({ above }) => ways(above))).toEqual([[], [], []]);
    expect(soon.slots.map(({ above }) => ways(above))).toEqual([[], ["gate=unknown badge=unknown"], []]);
  });

  it("takes an interrupt for one more answer to the first question", () => {
    expect(ways(script("stand-still"))).toEqual(["gate=climbs-in"]);
  });

  it("knows after which answers an interrupt cannot happen any more; taken, it stays to be taken back", () => {
    const [{ it: climbs, gone }] = plan.interrupts as [(typeof plan.interrupts)[number]];
    expect(climbs.id).toBe("climbs-in");
    expect(ways({ shown: gone })).toEqual(["gate=open"]);
    const sheet = walkSheet(plan);
    expect(sheet.css).toContain(
      `:has(.${sheet.answerClass("gate", "open")}[open]) .${sheet.goneClass(plan.interrupts[0]!)}{display:none}`,
    );
  });

  it("names every rule that shows a script, most urgent first, and with which answers", () => {
    const { rules } = script("ask-for-the-badge").it;
    expect(ids(rules)).toEqual(["badge-not-seen", "gate-stays-shut"]);
    expect(rules.map(ways)).toEqual([["gate=shut/unknown badge=unknown"], ["gate=shut"]]);
  });

  it("places what is told beside the scripts in the same way", () => {
    expect(plan.slots.map(({ told }) => told.contested.map(({ it }) => it))).toEqual([
      ["may-he-knock-at-night"],
      ["is-tin-a-badge"],
      [],
    ]);
    expect(plan.warnings.map((warning) => [warning.it, ways(warning)])).toEqual([
      ["do-not-push", ["gate=climbs-in/shut"]],
    ]);
  });

  it("has all else that a rule tells, each in its list, with the answers that bring it", () => {
    const lists = {
      contested: ["is-it-night"],
      who: ["keepers"],
      phone: ["lock-it"],
      stateTopics: ["recording"],
      warnings: ["do-not-push"],
      guides: ["gates"],
      hotlineServices: ["referral"],
    } satisfies Partial<Rule>;
    const rule = makeRule({ id: "all", when: { fact: "gate", is: "shut" }, ...lists });
    const { slots, ...rest } = situationPlan(lighthouse, [rule], DAY);
    const told = { ...rest, ...slots[0]!.told };
    for (const list of Object.keys(lists) as (keyof typeof lists)[])
      expect(
        told[list].map((one) => [one.it, ways(one)]),
        list,
      ).toEqual([[lists[list][0], ["gate=shut"]]]);
  });

  it("keeps the order in which a rule names its scripts", () => {
    const scripts = ["second", "third", "first"];
    const rule = makeRule({ id: "three", when: { fact: "gate", is: "shut" }, scripts });
    expect(ids(situationPlan(lighthouse, [rule], DAY).slots[0]!.told.scripts)).toEqual(scripts);
    // Though an earlier answer brings the second of them by another rule.
    const urgent = makeRule({
      ...rule,
      when: { fact: "gate", is: "open" },
      urgency: 1,
      scripts: ["one", "two"],
    });
    const other = makeRule({ id: "other", when: { fact: "gate", is: "shut" }, scripts: ["two"] });
    expect(ids(situationPlan(lighthouse, [other, urgent], DAY).slots[0]!.told.scripts)).toEqual([
      "one",
      "two",
    ]);
  });

  it("says that a script stands above only where an answer brings one anew, and only of scripts", () => {
    // The lamp brings a script of its own; those of the badge were there already.
    expect(plan.slots.map(({ above }) => ways(above))).toEqual([[], ["gate=unknown badge=unknown"], []]);
    const contested = ["is-it-night"];
    const [gate, badge] = [{ fact: "gate", is: "shut" } as const, { fact: "badge", unsure: true } as const];
    const { slots } = situationPlan(
      lighthouse,
      [makeRule({ id: "a", when: gate, contested }), makeRule({ id: "b", when: badge, contested })],
      DAY,
    );
    expect(slots[0]!.told.contested).toHaveLength(1);
    expect(slots.map(({ above }) => ways(above))).toEqual([[], [], []]);
  });

  it("knows only the rules of its day", () => {
    const then = situationPlan(lighthouse, lighthouseRules, "1950-06-01");
    expect(toldIn(then).flatMap(({ scripts }) => ids(scripts))).toContain("open-within-an-hour");
  });
});

describe("a part of it, for one page", () => {
  const whole = situationPlan(split, lighthouseRules, DAY);
  const [page] = pagesOf(split);

  it("holds on a page of its own what lies below its answer, and what can happen at any moment", () => {
    expect(pagesOf(split)).toEqual([split.questions[0]!.options[0]]);
    const part = situationPart(whole, page);
    expect(ids(part.slots[0]!.options)).toEqual(["shut", "open", "unknown"]);
    expect(toldIn(part).flatMap(({ scripts }) => ids(scripts))).toEqual([
      "stand-still",
      "ask-for-the-badge",
      "talk-through-the-gate",
      "tin-is-not-brass",
      "light-the-lamp",
    ]);
  });

  it("leaves out on the main page what only lies below such an answer", () => {
    const part = situationPart(whole);
    expect(part.slots.map(({ above }) => ways(above))).toEqual([[], ["gate=unknown badge=unknown"], []]);
    expect(situationPart(plan, split.questions[0]!.options[1]).slots.map(({ above }) => ways(above))).toEqual(
      [[], [], []],
    );
    expect(toldIn(part).flatMap(({ scripts }) => ids(scripts))).not.toContain("talk-through-the-gate");
    // What another answer brings too is there on both.
    expect(toldIn(part).flatMap(({ scripts }) => ids(scripts))).toContain("ask-for-the-badge");
  });

  it("knows the page of a script: the main one where it has it", () => {
    expect(pageOfScript(whole, "talk-through-the-gate")).toBe(page);
    expect(pageOfScript(whole, "ask-for-the-badge")).toBeUndefined();
  });

  it("keeps what stands after a question that the page does not ask", () => {
    const [gate, badge, lamp] = split.questions;
    const apart = { ...split, questions: [gate!, { ...badge!, when: { fact: "gate", is: "shut" } }, lamp!] };
    const part = situationPart(situationPlan(apart, lighthouseRules, DAY));
    expect(part.slots[1]!.question.shown).toEqual([]);
  });
});

describe("the sheet of a situation", () => {
  const sheet = walkSheet(plan);

  it("joins answers that go together, lists the options of a question, and lists the ways", () => {
    const name = (option: string, question = "gate") => `.${sheet.answerClass(question, option)}[open]`;
    const [, own] = sheet.classOf(script("tin-is-not-brass"))!.split(" ");
    expect(sheet.css).toContain(`.s-lighthouse:has(${name("shut")}):has(${name("tin", "badge")}) `);
    expect(sheet.css).toContain(`.${own}`);
    expect(sheet.css).toContain(`.s-lighthouse:has(${name("shut")},${name("unknown")}) `);
    expect(sheet.css).toMatch(
      /^@supports selector\(:has\(a\)\)\{\.w\{display:none\}.*\{display:block\}.*\{display:none\}\}$/,
    );
  });

  it("gives no condition to what always stands there, and one class to what stands there together", () => {
    expect(sheet.classOf(plan.slots[0]!.question)).toBeUndefined();
    expect(sheet.classOf(plan.slots[1]!.question)).toMatch(new RegExp(`^${CONDITIONAL} ${CONDITIONAL}\\d+$`));
    const same = { it: "anything", shown: script("stand-still").shown };
    expect(sheet.classOf(same)).toBe(sheet.classOf(script("stand-still")));
  });

  it("hides an answer that has a condition, and the word that a script stands above, until they hold", () => {
    const [gate, badge, lamp] = lighthouse.questions;
    const [brass, tin, unknown] = badge!.options;
    const asked = { ...badge!, options: [brass!, { ...tin!, when: { fact: "gate", is: "shut" } }, unknown!] };
    const situation = { ...lighthouse, questions: [gate!, asked, lamp!] };
    const bare = situationPlan(situation, [], DAY);
    const full = situationPlan(situation, lighthouseRules, DAY);
    const conditional = [
      [bare, bare.slots[1]!.options[1]!],
      [full, full.slots[1]!.above],
    ] as const;
    for (const [whole, planned] of conditional) {
      const { css, classOf } = walkSheet(whole);
      const [, own] = classOf(planned)!.split(" ");
      expect(css).toMatch(new RegExp(`\\.${own}[,)}{]`));
    }
  });

  it("names an interrupt that goes, and makes no list of one", () => {
    expect(sheet.goneClass(plan.interrupts[0]!)).toMatch(/^x\d+$/);
    expect(sheet.css).not.toMatch(/:is\([^,)]*\)/);
  });

  it("has one selector for all that the same way brings, however else it comes to stand there", () => {
    const when = [
      { fact: "gate", is: "open" },
      { fact: "badge", is: "tin" },
    ] as const;
    const rules = [
      makeRule({ id: "one-way", when: when[0], scripts: ["one"] }),
      makeRule({ id: "two-ways", when: { any: [...when] }, scripts: ["two"] }),
    ];
    const { css, answerClass } = walkSheet(situationPlan({ ...lighthouse, interrupts: [] }, rules, DAY));
    const open = `.s-lighthouse:has(.${answerClass("gate", "open")}[open]) `;
    const [, after, ...more] = css.split(open);
    expect(more).toEqual([]);
    expect(after).toMatch(/^:is\(\.w\d+(,\.w\d+)+\)/);
  });

  it("is no more than its rule for what is hidden, where every answer brings the same", () => {
    const [gate] = lighthouse.questions;
    const bare = { ...lighthouse, questions: [gate!], interrupts: [] };
    expect(walkSheet(situationPlan(bare, [], DAY)).css).toBe("@supports selector(:has(a)){.w{display:none}}");
  });

  it("hides no interrupt that can happen after every answer", () => {
    const [climbs] = lighthouse.interrupts;
    const always = { ...climbs!, when: { not: { fact: "gate", is: "climbed" } } };
    const { interrupts, situation } = situationPlan({ ...lighthouse, interrupts: [always] }, [], DAY);
    expect(situation.interrupts).toHaveLength(1);
    expect(sheet.goneClass(interrupts[0]!)).toBeUndefined();
  });

  it("has a name of its own for each answer, interrupts included", () => {
    const names = [
      ...lighthouse.questions.flatMap(({ id, options }) =>
        options.map((option) => sheet.answerClass(id, option.id)),
      ),
      sheet.answerClass("gate", "climbs-in"),
    ];
    expect(new Set(names).size).toBe(names.length);
  });
});
