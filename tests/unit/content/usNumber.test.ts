import { expect, it } from "vitest";
import { usNumberFault } from "../../../lib/content/usNumber";

it.each(["+16175550200", "+18002557688", "+17877288686", "+13405550200", "+16715550200", "+18005551234"])(
  "%s can be called",
  (number) => {
    expect(usNumberFault(number)).toBeUndefined();
  },
);

it.each([
  ["+16175550100", "555-0100"],
  ["+16175550199", "555-0199"],
  ["+18005550123", "555-0100"],
  ["+16179761234", "976"],
  ["+19005551234", "900"],
  ["+16172111234", "211"],
  ["+16179111234", "911"],
  ["+19995551234", "area code"],
  ["+15551234567", "area code"],
  ["+18765551234", "not in JM"],
  ["+14165551234", "not in CA"],
])("%s is refused: %s", (number, why) => {
  expect(usNumberFault(number)).toContain(why);
});
