import { describe, expect, it } from "vitest";
import { normalizeZip } from "../../../lib/hotlines/normalizeZip";

describe("a ZIP code as people type it", () => {
  it.each([
    ["02108", "02108", "plain"],
    ["  02108 ", "02108", "with spaces around it"],
    ["02 108", "02108", "with a space inside"],
    ["02108-1234", "02108", "as ZIP+4"],
    ["021081234", "02108", "as ZIP+4 without the dash"],
    ["02108 – 1234", "02108", "as ZIP+4 with a long dash and spaces"],
    ["０２１０８", "02108", "in full-width digits"],
    ["٩٠٢١٠", "90210", "in Arabic digits"],
    ["۹۰۲۱۰", "90210", "in Persian digits"],
    ["९०२१०", "90210", "in Devanagari digits"],
    ["৯০২১০", "90210", "in Bengali digits"],
    ["\u200f٩٠٢١٠\u200e", "90210", "with direction marks pasted along"],
    ["\u00a002108\u00a0", "02108", "with non-breaking spaces"],
  ])("reads %j as %s (%s)", (input, zip) => {
    expect(normalizeZip(input)).toEqual({ status: "ok", zip });
  });

  it.each([
    ["", "empty"],
    ["   ", "empty"],
    ["\u200b", "empty"],
    ["021", "too-short"],
    ["021080", "too-long"],
    ["617-555-0100", "not-digits"],
    ["6175550100", "too-long"],
    ["Boston", "not-digits"],
    ["½½½½½", "not-digits"],
    ["-----", "not-digits"],
  ])("refuses %j as %s and guesses nothing", (input, reason) => {
    expect(normalizeZip(input)).toEqual({ status: "invalid", reason });
  });

  it.each([
    ["2108", "too-short", "02108", "four digits may have lost their leading zero"],
    ["2108-1234", "too-short", "02108", "so may a ZIP+4"],
    ["٢١٠٨", "too-short", "02108", "in any digits"],
    ["O2108", "not-digits", "02108", "the letter O for a zero"],
    ["Boston, MA 02108", "not-digits", "02108", "an address with one ZIP code in it"],
    ["02108-", "too-long", "02108", "a ZIP+4 that is not finished"],
  ])("offers but does not assume a ZIP code for %j (%s, %s: %s)", (input, reason, suggestion) => {
    expect(normalizeZip(input)).toEqual({ status: "invalid", reason, suggestion });
  });

  it("makes no suggestion when two ZIP codes are typed at once", () => {
    expect(normalizeZip("02108 or 90210")).toEqual({ status: "invalid", reason: "not-digits" });
  });
});
