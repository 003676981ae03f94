import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { zipTable } from "../../lib/places/zipTable";
import { loadHotlines } from "../../lib/content/loadHotlines";
import { languageName } from "../../lib/i18n/format";
import { formatFault } from "../../lib/model/fault";
import { HotlineKind, HotlineLimit, HotlineService, PhoneUse, SourceKind } from "../../lib/model/hotline";
import { areaStates } from "../../lib/model/areaStates";

const { hotlines, faults } = loadHotlines("content/hotlines", zipTable());
const states = readdirSync("content/hotlines")
  .map((name) => name.replace(".json", "").toUpperCase())
  .filter((name) => name !== "NATIONAL");

describe("the directory", () => {
  it("has no fault", () => {
    expect(faults.map(formatFault)).toEqual([]);
  });

  it("covers every state, DC and Puerto Rico with at least three entries and one legal-aid office or hotline", () => {
    expect(states).toHaveLength(52);
    for (const state of states) {
      const own = hotlines.filter((hotline) => areaStates(hotline).includes(state));
      expect(own.length, state).toBeGreaterThanOrEqual(3);
      expect(
        own.some(({ kind }) => kind.startsWith("legal")),
        state,
      ).toBe(true);
    }
  });

  it("confirms nothing that rests on unofficial lists", () => {
    const overrated = hotlines.filter(
      ({ confidence, sources }) => confidence === "high" && sources.every(({ kind }) => kind === "list"),
    );
    expect(overrated.map(({ id }) => id)).toEqual([]);
  });

  it("names only languages that have a name for readers", () => {
    const codes = hotlines.flatMap(({ languages, phones }) => [
      ...languages,
      ...phones.flatMap((phone) => phone.languages ?? []),
    ]);
    const nameless = [...new Set(codes)].filter((code) =>
      ["en", "es", "fr", "ar", "zh-Hans"].some((locale) => languageName(code, locale) === code),
    );
    expect(nameless).toEqual([]);
  });

  it("has a word for readers for each word of its lists, and none besides", () => {
    const lists = {
      kind: HotlineKind,
      service: HotlineService,
      limit: HotlineLimit,
      use: PhoneUse,
      source: SourceKind,
    };
    const keys = Object.keys(JSON.parse(readFileSync("content/en/ui.json", "utf8")) as object);
    for (const [list, { options }] of Object.entries(lists)) {
      const prefix = `hotlines.${list}.`;
      const told = keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
      expect(told.sort(), list).toEqual([...options].sort());
    }
  });

  it("uses no placeholder number: none of the 555-01xx numbers that films use", () => {
    const numbers = hotlines.flatMap(({ phones }) => phones.map((phone) => phone.number));
    expect(numbers.filter((number) => /555\d{4}$/.test(number) && /^\+1\d{3}55501/.test(number))).toEqual([]);
  });
});
