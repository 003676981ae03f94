import { describe, expect, it } from "vitest";
import { findHotlines } from "../../lib/hotlines/findHotlines";
import { FITS } from "../../lib/hotlines/fit";
import { find, hotlines, regions, table, zips } from "../unit/hotlines/directory";

// Who serves a ZIP code follows from its places; its point only says who is near.
const distinct = [...new Map([...table].map(([zip, { places }]) => [JSON.stringify(places), zip])).values()];
const national = hotlines.filter(({ area, confidence }) => area.scope === "national" && confidence !== "low");

/** What the browser loads for a ZIP code: the national lines and those of its first digit. */
const loaded = new Map(
  Object.entries(regions()).map(([digit, { hotlines: own }]) => [
    digit,
    [...regions()["national"]!.hotlines, ...own],
  ]),
);
const findAsLoaded = (zip: string) => findHotlines(zip, zips, loaded.get(zip.slice(0, 1))!);

describe("every ZIP code of the United States", () => {
  it("stands in the packed files as the table has it, and none beside", () => {
    for (let number = 0; number < 100_000; number++) {
      const zip = String(number).padStart(5, "0");
      const { city: _, ...record } = table.get(zip) ?? { city: "" };
      const packed = zips.read(zip);
      if (JSON.stringify(packed ?? {}) !== JSON.stringify(record)) expect(packed, zip).toEqual(record);
    }
  });

  it("has an answer in the right order, with the national lines and nothing unconfirmed", () => {
    const wrong = distinct.filter((zip) => {
      const answer = findAsLoaded(zip);
      const levels = answer.hotlines.map(({ match }) => FITS.indexOf(match.fit.level));
      const numbers = new Set(
        answer.hotlines.flatMap(({ hotline }) => hotline.phones.map((phone) => phone.number)),
      );
      return !(
        answer.status === "ok" &&
        answer.places.length > 0 &&
        levels.every((level, index) => level >= (levels[index - 1] ?? 0)) &&
        national.every(({ phones }) => phones.every(({ number }) => numbers.has(number))) &&
        answer.hotlines.every(({ hotline }) => hotline.confidence !== "low") &&
        new Set(answer.hotlines.map(({ hotline }) => hotline.id)).size === answer.hotlines.length
      );
    });
    expect(wrong).toEqual([]);
  });

  it("gets the same answer from the few files that the browser loads as from the whole directory", () => {
    for (const zip of distinct.filter((_, index) => index % 60 === 0))
      expect(findAsLoaded(zip), zip).toEqual(find(zip));
  });
});
