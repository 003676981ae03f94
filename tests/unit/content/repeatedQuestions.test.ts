import { describe, expect, it } from "vitest";
import { repeatedQuestions } from "../../../lib/content/repeatedQuestions";
import { formatFault } from "../../../lib/model/fault";
import { asked, askedContent, to } from "./askedContent";

/** What is told where search learns from these questions in Kreyòl and is measured with those. */
const told = (learned: readonly string[], ...measured: readonly string[]) =>
  repeatedQuestions(
    askedContent({ asked: { ht: [asked(to("gates"), ...learned)] } }),
    new Map([["ht", measured.map((query, at) => ({ query, place: `set:${at + 1}` }))]]),
  ).map(formatFault);

describe("a question that is learned and measured with", () => {
  it("is told with both of its places where six of ten words are the same", () => {
    const [one, ...others] = told(
      ["who opens it", "Who shuts the old gate?"],
      "who shuts the gate",
      "a cake",
    );
    expect(others).toEqual([]);
    expect(one).toContain("expected a question that search is not measured with");
    expect(one).toContain('received "Who shuts the old gate?", nearly "who shuts the gate" (set:1)');
  });

  it("is another one where fewer are", () => {
    expect(told(["one two three a b"], "one two three c d")).toEqual([]);
    expect(told(["one two three a"], "one two three b")).toHaveLength(1);
    expect(told([], "one two three")).toEqual([]);
    expect(told(["one two three"])).toEqual([]);
  });

  it("is compared by its letters in Han, simplified or not", () => {
    expect(told(["開門嗎"], "开门吗")).toHaveLength(1);
    expect(told(["他敲门"], "他开灯")).toEqual([]);
  });
});

it("so is a title, a heading or an alias of a page, in its language", () => {
  const faults = (code: string) =>
    repeatedQuestions(
      askedContent({ asked: {} }),
      new Map([[code, [{ query: "is it shut", place: "set:1" }]]]),
    );
  expect(faults("en").map(({ file, line }) => [file, line])).toEqual([["content/en", undefined]]);
  expect(faults("es")).toEqual([]);
});
