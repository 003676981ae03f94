import { describe, expect, it } from "vitest";
import { planPart } from "../../../lib/model/planShape";
import type { Plan } from "../../../lib/plan/plan";
import { readPlanFile, writePlanFile } from "../../../lib/plan/planFile";

const LONG = "Maximiliana-".repeat(10);
const plan: Plan = {
  numbers: [{ whose: "The keeper’s sister", phone: "617-555-0142" }],
  children: [{ name: LONG, needs: "🐢 a turtle\nand a lamp" }, { name: "نور" }],
  notes: [{ text: '"quotes", \\ and </script>' }],
};
const written = writePlanFile(plan);

describe("a plan as a file", () => {
  it("comes back as it went, long names, emoji and every script included", () => {
    expect(readPlanFile(written)).toEqual({ status: "open", plan });
    expect(readPlanFile(writePlanFile({}))).toEqual({ status: "open", plan: {} });
  });

  it("may come with a mark or an empty line that an editor put around it", () => {
    expect(readPlanFile(`\uFEFF${written}\n`)).toEqual({ status: "open", plan });
  });

  it("is told to be cut, wherever it was cut", () => {
    for (let length = 0; length < written.length; length += 1)
      expect(readPlanFile(written.slice(0, length)), `the first ${length} letters`).toEqual({
        status: "fault",
        fault: "cut",
      });
  });

  it.each([
    ["a text", "Dear keeper"],
    ["a picture", "\x89PNG\r\n"],
    ["a page", "<!doctype html><title>Weather</title>"],
    ["another JSON", '{"type":"FeatureCollection","features":[]}'],
    ["a list", "[1,2,3]"],
    ["a word", '"rights-in-hand-plan"'],
    ["nothing", "null"],
    ["another JSON that is cut", '{"type":"Feature'],
    ["a file of another name", '{"format":"rights-in-hand-planet","version":1,"plan":{}}'],
  ])("%s is foreign", (_, text) => {
    expect(readPlanFile(text)).toEqual({ status: "fault", fault: "foreign" });
  });

  it.each([2, 1.5, 1e9])("one of version %d is of a later page, whatever else it holds", (version) => {
    const later = JSON.stringify({ format: "rights-in-hand-plan", version, people: ["?"] });
    expect(readPlanFile(later)).toEqual({ status: "fault", fault: "later" });
  });

  const withPlan = (value: unknown) =>
    JSON.stringify({ format: "rights-in-hand-plan", version: 1, plan: value });
  const { most } = planPart("children");
  it.each([
    ["an earlier version than there was", '{"format":"rights-in-hand-plan","version":0,"plan":{}}'],
    ["a version in words", '{"format":"rights-in-hand-plan","version":"1","plan":{}}'],
    ["no plan", '{"format":"rights-in-hand-plan","version":1}'],
    ["something beside the plan", '{"format":"rights-in-hand-plan","version":1,"plan":{},"more":1}'],
    ["a plan and a lock", '{"format":"rights-in-hand-plan","version":1,"plan":{},"locked":{},"data":""}'],
    ["a lock without data", '{"format":"rights-in-hand-plan","version":1,"locked":{}}'],
    ["a list for a plan", withPlan([])],
    ["nothing for a plan", withPlan(null)],
    ["a part that no page has", withPlan({ lighthouses: [] })],
    [
      "a part by a word of the language",
      '{"format":"rights-in-hand-plan","version":1,"plan":{"__proto__":[]}}',
    ],
    ["a part that is no list", withPlan({ children: { name: "Ana" } })],
    ["a row that is a word", withPlan({ children: ["Ana"] })],
    ["a row that is nothing", withPlan({ children: [null] })],
    ["a field that no page has", withPlan({ children: [{ name: "Ana", lamp: "green" }] })],
    ["a field of an object", withPlan({ children: [{ constructor: "Ana" }] })],
    ["a number where text belongs", withPlan({ numbers: [{ phone: 6175550142 }] })],
    ["more rows than a page has", withPlan({ children: Array.from({ length: most + 1 }, () => ({})) })],
  ])("with %s it is damaged", (_, text) => {
    expect(readPlanFile(text)).toEqual({ status: "fault", fault: "damaged" });
  });

  it("with as many rows as a page has it is whole", () => {
    const children = Array.from({ length: most }, () => ({ name: "Ana" }));
    expect(readPlanFile(withPlan({ children })).status).toBe("open");
  });
});
