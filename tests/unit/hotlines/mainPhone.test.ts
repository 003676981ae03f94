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

it.each(["tty", "from-detention"] as const)(
  "one for %s is the first only where it is the only one",
  (use) => {
    const special = { number, use: [use] };
    expect(main([special, { number }])).toBe(1);
    expect(main([special])).toBe(0);
  },
);
