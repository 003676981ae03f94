import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { normalizeZip } from "../../../lib/hotlines/normalizeZip";
import stateNames from "../../../lib/hotlines/stateNames.json";
import { Random } from "../../fixtures/random";
import { table } from "./directory";

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
    ["MA 021zip08", "not-digits"],
  ])("refuses %j as %s and guesses nothing", (input, reason) => {
    expect(normalizeZip(input)).toEqual({ status: "invalid", reason });
  });

  it.each([
    ["2108", "too-short", "02108", "four digits may have lost their leading zero"],
    ["2108-1234", "too-short", "02108", "so may a ZIP+4"],
    ["٢١٠٨", "too-short", "02108", "in any digits"],
    ["O2108", "not-digits", "02108", "the letter O for a zero"],
    ["9l210", "not-digits", "91210", "the letter l for a one"],
    ["O02108", "not-digits", "02108", "a letter that may be one more digit"],
    ["Boston02108", "not-digits", "02108", "a word that runs into it"],
    ["02108Boston", "not-digits", "02108", "likewise"],
    ["12 Main St 02108", "not-digits", "02108", "an address with another number in it"],
    ["02108 12", "too-long", "02108", "another number"],
    ["12345 Main St", "not-digits", "12345", "a house number"],
    ["12345 Elm Avenue, Houston", "not-digits", "12345", "likewise"],
    ["12345 Elm Road, Houston", "not-digits", "12345", "likewise"],
    ["12345 Elm Court", "not-digits", "12345", "likewise"],
    ["12345, Main Street", "not-digits", "12345", "likewise, after a comma"],
    ["12345 K Street", "not-digits", "12345", "likewise, of a street that is a letter"],
    ["12345 Main St. , Houston", "not-digits", "12345", "likewise, with a space too many"],
    ["12345 Calle Luna", "not-digits", "12345", "likewise"],
    ["12345  Calle Luna", "not-digits", "12345", "likewise, with a space too many"],
    ["12345, Calle Luna", "not-digits", "12345", "likewise, behind a comma"],
    ["P.O. Box 12345", "not-digits", "12345", "a box's number"],
    ["PO Box: 12345", "not-digits", "12345", "likewise"],
    ["Apt-12345", "not-digits", "12345", "a door's number"],
    ["Apt. #12345", "not-digits", "12345", "a door's number"],
    ["MA 02108 NY", "not-digits", "02108", "two states"],
    ["Maine 02108 Ohio", "not-digits", "02108", "likewise, by name"],
    ["Boston 02108-", "not-digits", "02108", "a ZIP+4 that is not finished, with words"],
    ["Boston 02108 - ", "not-digits", "02108", "likewise, with spaces"],
    ["02108-", "too-long", "02108", "a ZIP+4 that is not finished"],
  ])("offers but does not assume a ZIP code for %j (%s, %s: %s)", (input, reason, suggestion) => {
    expect(normalizeZip(input)).toEqual({ status: "invalid", reason, suggestion });
  });

  it("makes no suggestion when two ZIP codes are typed at once", () => {
    expect(normalizeZip("02108 or 90210")).toEqual({ status: "invalid", reason: "not-digits" });
  });
});

/** Cities with a number, or whose name behind or before a number says what it is of: "Willow Street", "Dime Box". */
const NUMBERED = /\d| (box|street|road|way|place|lane|court|terrace|trail|circle)(?! house)\b/i;

describe("a ZIP code with words beside it", () => {
  it.each([
    ["02108 Boston"],
    ["ZIP 02108"],
    ["zip code: 02108"],
    ["zip02108"],
    ["zipcode02108"],
    ["02108-ZIP"],
    ["02108 -  ZIP"],
    ["ZIP 02 108"],
    ["ZIP+4 02108-1234"],
    ["ZIP + 4: 02108-1234"],
    ["código postal 02108"],
    ["C.P. 02108"],
    ["邮编02108"],
    ["邮编：02108。"],
    ["رمز بريدي ٠٢١٠٨"],
    ["02108."],
    ["my code is 02108, St. Paul"],
    ["02108 Port St. Lucie"],
    ["02108 Kansas City"],
    ["02108 - Boston"],
    ["02108 Boston -"],
    ["02108, Circle"],
    ["02108 Washington Court House"],
    ["02108 San Juan, Calle Luna"],
    ["02108 Calle "],
    ["02108 LA CROSSE"],
    ["Maryland Heights 02108"],
    ["Tremaine 02108"],
  ])("%j is read, and no state", (input) => {
    expect(normalizeZip(input)).toEqual({ status: "ok", zip: "02108" });
  });

  it.each([
    ["MA 02108", "MA"],
    ["Ma 02108", "MA"],
    ["boston ma 02108", "MA"],
    ["Boston, MA 02108", "MA"],
    ["MA-02108", "MA"],
    ["MA02108", "MA"],
    ["02108MA", "MA"],
    ["MA ZIP code 02108", "MA"],
    ["02108-1234 MA", "MA"],
    ["02108 – 1234, MA", "MA"],
    ["MA 02108-1234 -", "MA"],
    ["02108 MA, Boston", "MA"],
    ["02108, MA, Boston", "MA"],
    ["02108MA, Boston", "MA"],
    ["02108 Massachusetts, Boston", "MA"],
    ["02108 Boston MA", "MA"],
    ["ＭＡ　０２１０８", "MA"],
    ["Massachusetts 02108", "MA"],
    ["02108 massachusetts", "MA"],
    ["new york 10001", "NY"],
    ["New  York 10001", "NY"],
    ["N.Y. 10001", "NY"],
    ["New York, New York, 10001", "NY"],
    ["Charleston, West Virginia 25301", "WV"],
    ["Virgin Islands 00802", "VI"],
    ["U.S. Virgin Islands 00802", "VI"],
    ["San Juan, Puerto Rico 00901", "PR"],
    ["Kansas City, MO 64106", "MO"],
    ["Delaware, OH 43015", "OH"],
    ["43015 Delaware, OH", "OH"],
    ["Box Elder, SD 57719", "SD"],
    ["59215 - Circle, MT", "MT"],
    ["Washington 98101", "WA"],
    ["Washington 98204", "WA"],
    ["Virginia 20301", "VA"],
    ["Washington 20001", "DC"],
    ["Washington, D.C. 20001", "DC"],
    ["D. C. 20001", "DC"],
    ["WA 20001", "WA"],
    ["IN 46204", "IN"],
  ])("%j says %s", (input, state) => {
    expect(normalizeZip(input)).toMatchObject({ status: "ok", state });
  });

  it.each(["al", "as", "de", "hi", "id", "in", "la", "me", "mi", "oh", "ok", "or", "va", "vi"])(
    "the word %j is a state in capitals only",
    (word) => {
      expect(normalizeZip(`${word} 46204`)).toEqual({ status: "ok", zip: "46204" });
      expect(normalizeZip(`${word[0]?.toUpperCase()}${word[1]} 46204`)).toEqual({
        status: "ok",
        zip: "46204",
      });
      const code = word.toUpperCase();
      expect(normalizeZip(`${code} 46204`)).toEqual({ status: "ok", zip: "46204", state: code });
    },
  );

  it("knows the states by the names that English readers see", () => {
    expect(stateNames).toEqual(JSON.parse(readFileSync("content/en/states.json", "utf8")));
  });

  it("is read the same, but for the state, whatever city, state or label stands before or behind", () => {
    const random = new Random(7);
    const zips = [...table.keys()];
    const cities = [...new Set([...table.values()].map(({ city }) => city))].filter(
      (city) => !NUMBERED.test(city),
    );
    const states = Object.entries(stateNames);
    for (let round = 0; round < 20_000; round++) {
      const zip = random.pick(zips);
      const [code, name] = random.pick(states);
      const city = random.pick(cities);
      const beside = random.pick([
        { words: code, state: code },
        { words: name, state: name === "Washington" && /^20[02-5]/.test(zip) ? "DC" : code },
        { words: name.toUpperCase(), state: name === "Washington" && /^20[02-5]/.test(zip) ? "DC" : code },
        { words: `${city}, ${code}`, state: code },
        { words: random.pick(["ZIP", "zip code", "ZIP+4"]), state: undefined },
        { words: city, state: random },
      ]);
      const [gap, rest] = [random.pick([" ", ", ", ": ", " - "]), random.pick(["", "-1234"])];
      const input = random.pick([`${beside.words}${gap}${zip}${rest}`, `${zip}${rest}${gap}${beside.words}`]);
      const read = normalizeZip(input);
      expect(read, input).toMatchObject({ status: "ok", zip });
      // A city may be called like a state.
      if (beside.state !== random) expect((read as { state?: string }).state, input).toBe(beside.state);
    }
  });

  it("is read with every city of the table but those that are like a number's", () => {
    for (const [zip, { city }] of table) {
      if (NUMBERED.test(city)) continue;
      expect(normalizeZip(`${city} ${zip}`), city).toMatchObject({ status: "ok", zip });
      expect(normalizeZip(`${zip} ${city}`), city).toMatchObject({ status: "ok", zip });
    }
  });

  it("is offered where a city's name makes it look like a house number", () => {
    expect(normalizeZip("Federal Way 98003")).toEqual({ status: "ok", zip: "98003" });
    expect(normalizeZip("98003 Federal Way")).toMatchObject({ status: "invalid", suggestion: "98003" });
  });
});
