import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { zipTable } from "../../../lib/places/zipTable";
import { loadHotlines } from "../../../lib/content/loadHotlines";
import { today } from "../../../lib/content/today";
import { formatFault } from "../../../lib/model/fault";

const FOLDER = "tests/fixtures/hotlines-broken";
const load = (name: string) => loadHotlines(`${FOLDER}/${name}`, zipTable());

/** Fixture folder → the faults of its files, as an editor sees them after the folder's name. */
const MESSAGES: Record<string, string[]> = {
  "bad-phone": [
    'tx.json:13 hotlines.0.phones.1.number: expected a US number, +1 and ten digits, such as +16175550100, received "956-555-0100"',
  ],
  "duplicate-id": [
    `tx.json:4 hotlines.0.id: expected an id that no other entry has, received "example-aid", also in ${FOLDER}/duplicate-id/ok.json`,
  ],
  "wrong-state": [
    "ok.json:19 hotlines.0.area: expected an area that belongs in ok.json, received one that belongs in tx.json",
  ],
  "no-centre": [
    "tx.json:17 hotlines.0.area: expected a centre: cities, or a ZIP code in the address, received a radius without either",
  ],
  "unknown-county": [
    'tx.json:28 hotlines.0.area.counties.1.name: expected a county of TX, received "Hidalga"',
  ],
  "unknown-state": [
    'tx.json:21 hotlines.0.area.states.1: expected the two letters of a state, such as TX, received "ZZ"',
  ],
  "unknown-city": [
    'tx.json:24 hotlines.0.area.cities.0.name: expected a city of TX with a post office, received "Gotham"',
  ],
  "bad-language": [
    'tx.json:25 hotlines.0.languages.1: expected a language code such as es or zh-Hans, received "Spanish"',
  ],
  "unknown-service": [
    'tx.json:24 hotlines.0.services.0: expected "report-ice-activity" or "verify-sighting" or "know-your-rights" or ' +
      '"deportation-defense" or "detained" or "bond" or "asylum" or "u-visa-vawa" or "referral" or "consular-help" or ' +
      '"workers" or "citizenship" or "family-plan" or "daca", received "raid-alerts"',
    'tx.json:29 hotlines.0.sources: expected a source for "services", or no services, received none',
  ],
  "unknown-scope": [
    'tx.json:20 hotlines.0.area.scope: expected "national" or "state" or "county" or "city" or "radius", received "statewide"',
  ],
  "unknown-zip": ['tx.json:16 hotlines.0.address.zip: expected a ZIP code that exists, received "99999"'],
  "zip-of-another-state": [
    'tx.json:16 hotlines.0.address.zip: expected a ZIP code in TX, received "02108", in MA',
  ],
  "misspelt-field": [
    'tx.json:36 hotlines.0.telephone: expected no field of this name, received "+19565550100"',
  ],
  "no-sources": ["tx.json:29 hotlines.0.sources: expected at least 1 in the list, received []"],
  "missing-field": [
    'tx.json:3 hotlines.0.fees: expected "free" or "low-cost" or "unknown", received nothing',
  ],
  "url-without-seen": [
    "tx.json:3 hotlines.0.urlSeen: expected whether its address was seen, where it has one, or else nothing, received nothing",
  ],
  "bad-hours": [
    'tx.json:38 hotlines.0.hours.timeZone: expected a time zone such as America/New_York, received "Central Time"',
    'tx.json:37 hotlines.0.hours.osm: expected hours such as "Mo-Fr 09:00-17:00", ' +
      'received "Mon-Fri 9am-5pm" (Mon <--- (Please use the English abbreviation "Mo" for "mon".))',
  ],
  "hours-that-vary": [
    "tx.json:37 hotlines.0.hours.osm: expected hours that are the same every week; write others in restrictions, " +
      'received "Fr[1] 09:00-15:00"',
  ],
  "only-a-copy": [
    'tx.json:29 hotlines.0.sources: expected a source that is no copy, for "entry", received none',
  ],
  // The second entry of the file says the same with low confidence: of it only the hours are told.
  "stated-without-source": [
    ...[
      'services", or no services',
      'limits", or no limits and no restrictions',
      'languages", or languages that are assumed',
      'hours", or no hours',
      'area", or an area that is inferred',
      'texts", or no number that takes texts',
    ].map((fact) => `tx.json:35 hotlines.0.sources: expected a source for "${fact}, received none`),
    'tx.json:75 hotlines.1.sources: expected a source for "hours", or no hours, received none',
  ],
  "call-of-another-number": [
    'tx.json:38 hotlines.0.calls.0.number: expected a number of this entry, received "+19565550199"',
    'tx.json:45 hotlines.0.calls.1.on: expected a day not before that of the call above, received "2026-11-01"',
    'tx.json:43 hotlines.0.calls.1.movedTo: expected a number where the result is "moved", else none, received nothing',
  ],
  // The day on which the tests run stands in the message.
  "days-to-come": [
    `tx.json:33 hotlines.0.sources.0.on: expected a day that has been, ${today()} or before, received "2999-01"`,
    `tx.json:40 hotlines.0.calls.0.on: expected a day that has been, ${today()} or before, received "2999-01-02"`,
  ],
  "no-such-day": [
    'tx.json:10 hotlines.0.phones.0.number: expected a number that costs the caller no more than any other: none with 900, received "+19005550100"',
    'tx.json:33 hotlines.0.sources.0.on: expected a date: YYYY, YYYY-MM or YYYY-MM-DD, received "2026-13-40"',
    'tx.json:40 hotlines.0.calls.0.on: expected a date, YYYY-MM-DD, received "2026-02-30"',
  ],
  "nationals-of-nowhere": [
    "tx.json:3 hotlines.0.nationality: expected nationality together with the limit nationals-only, or neither, " +
      "received nothing",
    'tx.json:29 hotlines.0.sources: expected a source for "limits", or no limits and no restrictions, received none',
  ],
  "two-faults": [
    'tx.json:10 hotlines.0.phones.0.number: expected a US number, +1 and ten digits, such as +16175550100, received "911"',
    'tx.json:25 hotlines.0.languages.0: expected a language code such as es or zh-Hans, received "spanish"',
    'tx.json:28 hotlines.0.confidence: expected "high" or "medium" or "low", received "sure"',
  ],
};

describe("a fault in the directory is reported with its file, line and field", () => {
  it.each(Object.entries(MESSAGES))("%s", (name, messages) => {
    expect(load(name).faults.map(formatFault)).toEqual(
      messages.map((message) => `${FOLDER}/${name}/${message}`),
    );
  });

  it("has an example of every fault", () => {
    expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(MESSAGES).sort());
  });

  // Written here, since a broken file in the tree would stop the formatter.
  it("says where a file is not JSON, by its path from the root", () => {
    const root = mkdtempSync(join(tmpdir(), "hotlines-"));
    mkdirSync(join(root, "content/hotlines"), { recursive: true });
    writeFileSync(join(root, "content/hotlines/tx.json"), '{ "hotlines": [');
    writeFileSync(join(root, "content/hotlines/notes.txt"), "");
    const { hotlines, faults } = loadHotlines("content/hotlines", zipTable(), root);
    rmSync(root, { recursive: true });
    expect(hotlines).toEqual([]);
    expect(faults).toMatchObject([
      { file: "content/hotlines/notes.txt", field: "(file name)" },
      { file: "content/hotlines/tx.json", line: 1, field: "(whole file)", expected: "JSON: a value or ]" },
    ]);
  });
});

describe("an entry with a fault", () => {
  it("is left out", () => {
    expect(load("bad-phone").hotlines).toEqual([]);
  });

  it("does not hide the entries beside it", () => {
    expect(load("duplicate-id").hotlines.map(({ id }) => id)).toEqual(["example-aid"]);
  });
});
