import { expect, it } from "vitest";
import { sitePort } from "../../../lib/publish/sitePort";

it("is what PORT says, or the usual one", () => {
  expect([undefined, "", "1", "8080", "65535"].map((value) => sitePort(value))).toEqual([
    3000, 3000, 1, 8080, 65_535,
  ]);
});

it.each(["abc", "0", "70000", "-1", "80.5", "3000 ", "1e3", "0x50"])("refuses %j", (value) => {
  expect(() => sitePort(value)).toThrow(`PORT: expected a number from 1 to 65535, received "${value}"`);
});
