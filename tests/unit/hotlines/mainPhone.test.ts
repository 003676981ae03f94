import { expect, it } from "vitest";
import { mainPhone } from "../../../lib/hotlines/mainPhone";
import type { LocatedHotline } from "../../../lib/model/locatedHotline";

type Phones = LocatedHotline["phones"];
const main = (phones: Phones, language = "en") => phones.indexOf(mainPhone({ phones }, language));
const number = "+16175550100";

it.each<[string, Phones, string, number]>([
  ["the first", [{ number }, { number }], "en", 0],
  [
    "the one in the reader's language",
    [
      { number, languages: ["en"] },
      { number, languages: ["es"] },
    ],
    "es",
    1,
  ],
  ["the same language by another code", [{ number }, { number, languages: ["yue"] }], "zh-Hans", 1],
  ["none of another language, where one is for all", [{ number, languages: ["ko"] }, { number }], "es", 1],
  ["one of another language, where there is no other", [{ number, languages: ["ko"] }], "es", 0],
])("the number to call first is %s", (_, phones, language, at) => {
  expect(main(phones, language)).toBe(at);
});

it("one that is for speaking and for a text telephone too is not for everybody", () => {
  expect(main([{ number, use: ["intake", "tty"] }, { number }])).toBe(1);
});

it("one of several languages is one of each", () => {
  const phones: Phones = [
    { number, languages: ["en"] },
    { number, languages: ["ko", "es"] },
  ];
  expect(main(phones, "es")).toBe(1);
});

it.each(["tty", "text", "from-detention"] as const)(
  "one for %s is the first only where it is the only one",
  (use) => {
    const special = { number, use: [use] };
    expect(main([special, { number }])).toBe(1);
    expect(main([special])).toBe(0);
  },
);
