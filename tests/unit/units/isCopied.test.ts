import { expect, it } from "vitest";
import { isCopied } from "../../../lib/units/isCopied";

it.each([
  ["Open the gate", "es"],
  ["open  the gate.", "es"],
  ["Open the gate. [@some-case]", "fr"],
  ["Search results", "fr"],
  ["{{count}} open gates", "es"],
  ["Guides", "ar"],
  ["US Letter", "zh-Hans"],
])("finds a copy: %s in %s", (text, locale) => {
  expect(isCopied(text, text.replace("open  the gate.", "Open the gate"), locale)).toBe(true);
});

it.each([
  ["Guides", "fr"],
  ["No", "es"],
  ["Border Patrol", "es"],
  ["New York", "fr"],
  ["DACA", "ar"],
  ["A4", "zh-Hans"],
  ["{{city}}, {{state}}", "es"],
  ["{{told}}. {{next}}", "ar"],
  ["“Department of Homeland Security”", "fr"],
  ["1-800-203-7001", "ar"],
  ["[their-name] {.tip}", "zh-Hans"],
])("takes what may be the same: %s in %s", (text, locale) => {
  expect(isCopied(text, text, locale)).toBe(false);
});

it("takes other words", () => {
  expect(isCopied("Abra la puerta", "Open the gate", "es")).toBe(false);
});
