import { describe, expect, it } from "vitest";
import { type Answer, interruptsAt, optionsAt, startOf, walk } from "../../../lib/engine/walk";
import type { Condition } from "../../../lib/model/condition";
import type { Situation } from "../../../lib/model/situation";
import { LAMP_MATTERS, lighthouse } from "../../fixtures/small";

/** Answers as people note them: `gate=shut badge=tin`. */
function answers(line: string): Answer[] {
  return line
    .split(" ")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const [question = "", option = ""] = pair.split("=");
      return { question, option };
    });
}
const walkTo = (line: string) => walk(lighthouse, answers(line));

/** The lighthouse, where a badge of tin is only offered on a condition. */
function withTin(when: Condition): Situation {
  const questions = lighthouse.questions.map((question) => ({
    ...question,
    options: question.options.map((option) => (option.id === "tin" ? { ...option, when } : option)),
  }));
  return { ...lighthouse, questions };
}

describe("a walk", () => {
  it("starts with the situation as its first fact, at the first question", () => {
    expect(startOf(lighthouse)).toMatchObject({
      facts: { situation: "lighthouse" },
      question: { id: "gate" },
    });
  });

  it("takes an answer: its fact is known, and the next question stands", () => {
    expect(walkTo("gate=shut")).toMatchObject({
      facts: { situation: "lighthouse", gate: "shut" },
      question: { id: "badge" },
    });
  });

  it("keeps that a person does not know, as an answer", () => {
    expect(walkTo("gate=unknown").facts).toEqual({ situation: "lighthouse", gate: "unknown" });
  });

  it("takes the facts that an option sets in place of the question's own", () => {
    expect(walkTo("gate=open lamp=dark").facts).toEqual({
      situation: "lighthouse",
      gate: "open",
      lamp: "dark",
      horn: "loud",
    });
  });

  it("asks next the first question that applies and is not answered", () => {
    expect(walkTo("gate=open").question?.id).toBe("lamp");
    expect(walkTo("gate=shut badge=tin").question?.id).toBe("lamp");
    // Nobody knows: what asks for a badge of tin does not follow from that.
    expect(walkTo("gate=shut badge=unknown").question).toBeNull();
  });

  it("never asks for a fact that another answer has settled", () => {
    const [gate, badge, lamp] = lighthouse.questions;
    const lit = {
      ...gate!,
      options: [...gate!.options, { id: "ajar", sets: { gate: "open", lamp: "lit" } }],
    };
    const situation = { ...lighthouse, questions: [lit, badge!, lamp!] };
    expect(walk(situation, answers("gate=ajar"))).toEqual({
      facts: { situation: "lighthouse", gate: "open", lamp: "lit" },
      question: null,
    });
  });

  it("ends where no question is left", () => {
    expect(walkTo("gate=open lamp=lit").question).toBeNull();
  });

  it("drops what stood behind an answer that is taken back", () => {
    expect(walkTo("gate=shut badge=tin lamp=dark").facts).toHaveProperty("badge", "tin");
    expect(walkTo("gate=open").facts).toEqual({ situation: "lighthouse", gate: "open" });
  });
});

describe("a wrong answer is refused, and the message says what was expected", () => {
  it.each([
    ["to another question", "badge=tin", 'expected an answer to "gate", received one to "badge"'],
    [
      "with an unknown option",
      "gate=ajar",
      '"ajar" is not an option of "gate"; expected one of: shut, open, unknown',
    ],
    [
      "after the end",
      "gate=open lamp=lit badge=tin",
      'the walk has ended; "badge=tin" is one answer too many',
    ],
    [
      "to an interrupt with anything but yes",
      "climbs-in=no",
      '"climbs-in" can only be answered "yes", not "no"',
    ],
    [
      "to an interrupt that cannot happen here",
      "gate=open climbs-in=yes",
      'expected an answer to "lamp", received one to "climbs-in"',
    ],
  ])("%s", (_, line, message) => {
    expect(() => walkTo(line)).toThrow(new Error(message));
  });

  it("with an option that is not offered there", () => {
    const blind = withTin({ fact: "gate", is: "shut" });
    expect(optionsAt(blind.questions[1]!, { gate: "unknown" }).map(({ id }) => id)).toEqual([
      "brass",
      "unknown",
    ]);
    expect(() => walk(blind, answers("gate=unknown badge=tin"))).toThrow(
      new Error('"tin" is not an option of "badge"; expected one of: brass, unknown'),
    );
    expect(walk(blind, answers("gate=shut badge=tin")).facts).toHaveProperty("badge", "tin");
  });
});

describe("an interrupt", () => {
  const offered = (line: string) => interruptsAt(lighthouse, walkTo(line).facts).map(({ id }) => id);

  it("is offered at the start, where nothing is known, and where the person does not know", () => {
    expect(offered("")).toEqual(["climbs-in"]);
    expect(offered("gate=unknown")).toEqual(["climbs-in"]);
  });

  it("is offered at an outcome too", () => {
    expect(offered("gate=shut badge=brass")).toEqual(["climbs-in"]);
  });

  it("is not offered where it cannot happen, or has happened", () => {
    expect(offered("gate=open")).toEqual([]);
    expect(offered("climbs-in=yes")).toEqual([]);
  });

  it("begins anew with the facts that it sets, and ends the walk where it asks nothing", () => {
    expect(walkTo("gate=shut badge=tin climbs-in=yes")).toEqual({
      facts: { situation: "lighthouse", gate: "climbed" },
      question: null,
    });
  });

  it("asks anew what still matters, from wherever it is taken", () => {
    const questions = lighthouse.questions.map((question) =>
      question.id === "lamp"
        ? { ...question, when: { any: [LAMP_MATTERS, { fact: "gate", is: "climbed" }] } }
        : question,
    );
    const asking = { ...lighthouse, questions };
    const answers = [
      { question: "gate", option: "shut" },
      { question: "climbs-in", option: "yes" },
    ];
    expect(walk(asking, answers)).toMatchObject({ facts: { gate: "climbed" }, question: { id: "lamp" } });
    expect(walk(asking, [...answers, { question: "lamp", option: "lit" }]).facts).toEqual({
      situation: "lighthouse",
      gate: "climbed",
      lamp: "lit",
    });
  });

  it("can be taken after the walk has ended", () => {
    expect(walkTo("gate=shut badge=brass climbs-in=yes").facts.gate).toBe("climbed");
  });
});
