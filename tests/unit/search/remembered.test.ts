import { expect, test, vi } from "vitest";
import { remembered, rememberedLast } from "../../../lib/search/remembered";

test("what was made of a text is made once", () => {
  const make = vi.fn((text: string) => text.toUpperCase());
  const made = remembered(make);
  expect(["lamp", "gate", "lamp", "", ""].map(made)).toEqual(["LAMP", "GATE", "LAMP", "", ""]);
  expect(make).toHaveBeenCalledTimes(3);
});

test("of the last alone, it is made again once another came", () => {
  const make = vi.fn((text: string) => [text]);
  const made = rememberedLast(make);
  expect(made("")).toBe(made(""));
  expect(made("lamp")).toEqual(["lamp"]);
  expect(make).toHaveBeenCalledTimes(2);
  expect(made("gate")).toEqual(["gate"]);
  expect(made("lamp")).toEqual(["lamp"]);
  expect(make).toHaveBeenCalledTimes(4);
});
