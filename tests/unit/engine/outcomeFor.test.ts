import { describe, expect, it } from "vitest";
import { outcomeFor } from "../../../lib/engine/outcomeFor";
import { StateTopic } from "../../../lib/model/stateLaw";
import { DAY, lighthouseRules, makeRule } from "../../fixtures/small";

const outcome = outcomeFor(lighthouseRules, { gate: "shut", badge: "unknown" }, DAY);

describe("an outcome", () => {
  it("shows the scripts of the most urgent rule first, and each script once", () => {
    expect(outcome.scripts.map(({ id }) => id)).toEqual(["ask-for-the-badge", "talk-through-the-gate"]);
  });

  it("names the rule that put a script there: the most urgent one", () => {
    expect(outcome.scripts.map(({ rule }) => rule.id)).toEqual(["badge-not-seen", "gate-stays-shut"]);
  });

  it("lists guides, hotline services, warnings and contested points without repeats, in the order of the rules", () => {
    const { guides, hotlineServices, warnings, contested } = outcomeFor(
      lighthouseRules,
      { gate: "shut", badge: "tin" },
      DAY,
    );
    expect(guides).toEqual(["badges", "gates"]);
    expect(hotlineServices).toEqual(["referral", "know-your-rights"]);
    expect(warnings).toEqual(["do-not-push"]);
    expect(contested).toEqual(["may-he-knock-at-night", "is-tin-a-badge"]);
  });

  it("lists points by who a person is, jobs for a phone and topics of state law in the same way, topics in their own order", () => {
    const when = { fact: "gate", is: "shut" };
    const rules = [
      makeRule({ id: "a", when, who: ["keepers"], phone: ["lock-it"], stateTopics: ["recording"] }),
      makeRule({
        id: "b",
        when,
        who: ["sailors", "keepers"],
        phone: ["lock-it", "call"],
        stateTopics: ["recording", "masks"],
      }),
      makeRule({
        id: "c",
        when: { fact: "gate", is: "open" },
        who: ["all"],
        stateTopics: ["police-and-ice"],
      }),
    ];
    const { who, phone, stateTopics } = outcomeFor(rules, { gate: "shut" }, DAY);
    expect(who).toEqual(["keepers", "sailors"]);
    expect(phone).toEqual(["lock-it", "call"]);
    expect(stateTopics).toEqual(StateTopic.options.filter((one) => one === "recording" || one === "masks"));
  });

  it("names each fact that would settle a rule, once", () => {
    expect(outcome.missing).toEqual(["badge", "lamp"]);
    expect(outcomeFor(lighthouseRules, {}, DAY).missing).toEqual(["gate", "badge", "lamp"]);
  });

  it("shows nothing of a rule that is open or does not apply", () => {
    expect(outcomeFor(lighthouseRules, {}, DAY)).toMatchObject({
      scripts: [],
      guides: [],
      hotlineServices: [],
    });
    expect(outcomeFor(lighthouseRules, { gate: "open" }, DAY).scripts).toEqual([]);
  });

  it("follows the day: while the old act was in effect, it came first", () => {
    const then = outcomeFor(lighthouseRules, { gate: "shut" }, "1999-12-31");
    expect(then.scripts[0]?.id).toBe("open-within-an-hour");
  });
});
