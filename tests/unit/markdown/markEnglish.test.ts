import { expect, it } from "vitest";
import { markEnglish } from "../../../lib/markdown/markEnglish";

const inlines = (value: string) =>
  markEnglish([{ type: "text", value }]).map(({ type, value }) => [type, value]);

it("marks quoted English in Arabic and Chinese, with its quotation marks, and leaves what is not English", () => {
  expect(inlines("قل: “I do not consent.” (“لا أوافق.”)")).toEqual([
    ["text", "قل: "],
    ["english", "“I do not consent.”"],
    ["text", " (“لا أوافق.”)"],
  ]);
  expect(inlines("اسأل: “Am I free to go?\u200e”")[1]).toEqual(["english", "“Am I free to go?\u200e”"]);
  expect(inlines('说："I want a lawyer."（我要律师。）')[1]).toEqual(["english", '"I want a lawyer."']);
});

it("leaves texts in Latin letters alone: there a quotation may be in the reader's own language", () => {
  expect(inlines("Diga: “Quiero un abogado.”")).toEqual([["text", "Diga: “Quiero un abogado.”"]]);
});
