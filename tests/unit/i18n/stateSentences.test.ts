import { expect, it } from "vitest";
import { lawSentence, refusalSentence } from "../../../lib/i18n/stateSentences";

const t = (key: string) => `<${key}>`;

it("says of refusing what the rule does not say itself", () => {
  expect(refusalSentence({ rule: "limited", refusal: "no" }, t)).toBe(" <law.refusal.no>");
  expect(refusalSentence({ rule: "may-be-charged", refusal: "unclear" }, t)).toBe("");
  expect(refusalSentence({ rule: "all-party" }, t)).toBe("");
});

it("names a law with its year, where it is known", () => {
  const law = { citation: "P.L. 1", name: "Harbor law", year: 1901 };
  expect(lawSentence(law, "Keepers do not help.")).toBe("Harbor law (1901): Keepers do not help.");
  expect(lawSentence({ ...law, year: null }, "It ends.")).toBe("Harbor law: It ends.");
});
