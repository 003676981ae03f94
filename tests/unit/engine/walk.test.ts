import { describe, expect, it } from "vitest";
import { type Answer, interruptsAt, questionOf, startOf, walk } from "../../../lib/engine/walk";
import { lighthouse } from "../../fixtures/small";

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

  it("ends where the answer leads to an outcome", () => {
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

  it("a question that is not there", () => {
    expect(() => questionOf(lighthouse, "cellar")).toThrow('no question "cellar" in situation "lighthouse"');
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

  it("asks its own question, from wherever it is taken", () => {
    const asking = {
      ...lighthouse,
      interrupts: lighthouse.interrupts.map((interrupt) => ({ ...interrupt, next: "lamp" })),
    };
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
