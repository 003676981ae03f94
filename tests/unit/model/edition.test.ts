import { expect, it } from "vitest";
import { Edition, Ledger } from "../../../lib/model/edition";
import { SIGNS } from "../../../lib/prints/code";

const LETTERS = [..."0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcÉ٣-"];
const edition = { print: "card/gate", on: "2026-11-24", statements: "" };

it("the codes and signs that a ledger may hold are of the signs that codes are made of, and of no others", () => {
  const fits = (code: string) => Edition.safeParse({ ...edition, code }).success;
  expect(LETTERS.filter((sign) => fits(sign.repeat(7)))).toEqual([...SIGNS]);
  expect([6, 8].filter((length) => fits("E".repeat(length)))).toEqual([]);
  const begins = (sign: string) => Ledger.safeParse({ sign, editions: [], words: {} }).success;
  expect(LETTERS.filter(begins)).toEqual([...SIGNS]);
  expect(begins("EE")).toBe(false);
});
