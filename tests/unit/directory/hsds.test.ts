import { describe, expect, it } from "vitest";
import { z } from "zod";
import { fromHsds } from "../../../lib/directory/hsds/fromHsds";
import { Service } from "../../../lib/directory/hsds/model";
import { hoursOfSchedules, schedulesOf } from "../../../lib/directory/hsds/schedules";
import { toHsds } from "../../../lib/directory/hsds/toHsds";
import { uuidOf } from "../../../lib/directory/hsds/uuid";
import { readHours, weeklyHours } from "../../../lib/hours/readHours";
import { formatFault } from "../../../lib/model/fault";
import type { Call, Hotline } from "../../../lib/model/hotline";
import { differing, directory, gazetteer, makeEntry, randomEntries } from "./entries";

const LIST = { source: "list", sourceName: "Open Referral file: file.json" } as const;
const read = (
  services: unknown,
  options: Partial<Parameters<typeof fromHsds>[4]> = {},
  current: readonly Hotline[] = [],
) => fromHsds(JSON.stringify(services, null, 2), "file.json", current, gazetteer, { ...LIST, ...options });
const exported = (entries: readonly Hotline[]) => entries.map((entry) => toHsds(entry));

describe("the directory as Open Referral’s services", () => {
  it("fits our model of the standard, every entry of it, and the random ones", () => {
    const services = exported([...directory, ...randomEntries(7, 100)]);
    const parsed = z.array(Service).safeParse(services);
    expect(parsed.error?.issues ?? []).toEqual([]);
  });

  it("comes back as it went, every entry of it", () => {
    const { hotlines, faults, left } = read(exported(directory));
    expect(faults).toEqual([]);
    expect(left).toEqual([]);
    expect(differing(hotlines, directory)).toEqual([]);
  });

  it("comes back as it went, whatever the text and the hours in it are", () => {
    for (let seed = 0; seed < 12; seed++) {
      const entries = randomEntries(seed, 25);
      const { hotlines, faults } = read(exported(entries));
      expect(faults).toEqual([]);
      expect(differing(hotlines, entries)).toEqual([]);
    }
  });

  it("has ids that follow from ours: the same each time, and no two alike", () => {
    const services = exported(directory);
    expect(exported(directory)).toEqual(services);
    const ids = (value: unknown): string[] =>
      typeof value === "object" && value !== null
        ? Object.entries(value).flatMap(([key, one]) =>
            key === "id" ? [one as string] : key === "taxonomy_term" ? [] : ids(one),
          )
        : [];
    const all = ids(services);
    expect(all.length).toBeGreaterThan(5000);
    expect(new Set(all).size).toBe(all.length);
    expect(uuidOf("a")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe("the fields that carry trust", () => {
  const call = (on: string, result: Call["result"]): Call => ({
    number: "+19565550100",
    on,
    by: "Ana",
    result,
  });
  const trust = (calls: Call[], contact?: string) => {
    const { status, assured_date, assurer_email, last_modified } = toHsds(
      makeEntry(calls.length > 0 ? { calls } : {}),
      contact,
    );
    return { status, assured_date, assurer_email, last_modified };
  };

  it("say nothing of a call that nobody made, and no address that nobody gave", () => {
    expect(trust([], "desk@example.org")).toEqual({
      status: "active",
      assured_date: undefined,
      assurer_email: undefined,
      last_modified: "2026-11-01T00:00:00Z",
    });
    expect(trust([call("2026-11-20", "ok")]).assurer_email).toBeUndefined();
  });

  it("say when it was last answered, and by whom it is answered for", () => {
    expect(trust([call("2026-11-10", "ok"), call("2026-11-20", "ok")], "desk@example.org")).toEqual({
      status: "active",
      assured_date: "2026-11-20",
      assurer_email: "desk@example.org",
      last_modified: "2026-11-20T00:00:00Z",
    });
  });

  it("say that a line is dead, with the call in its history", () => {
    const dead = makeEntry({ calls: [call("2026-11-20", "dead")] });
    expect(trust(dead.calls!, "desk@example.org")).toMatchObject({
      status: "defunct",
      assured_date: undefined,
      assurer_email: undefined,
    });
    expect(toHsds(dead).metadata).toMatchObject([
      {
        last_action_date: "2026-11-20",
        last_action_type: "call-dead",
        previous_value: "+19565550100",
        replacement_value: "",
        updated_by: "Ana",
      },
    ]);
  });
});

describe("hours as schedules", () => {
  it.each([
    ["24/7", "00:00-05:00", "23:59-05:00", "MO,TU,WE,TH,FR,SA,SU"],
    ["Mo-We,Fr 09:00-17:00", "09:00-05:00", "17:00-05:00", "MO,TU,WE,FR"],
    ["Fr 22:00-02:00", "22:00-05:00", "02:00-05:00", "FR"],
  ])("%s", (osm, opens_at, closes_at, byday) => {
    expect(schedulesOf("s", weeklyHours({ osm, timeZone: "America/New_York" }))).toMatchObject([
      { freq: "WEEKLY", byday, opens_at, closes_at, timezone: -5 },
    ]);
  });

  it.each([
    "24/7",
    "Mo-Fr 06:00-09:00,17:00-21:00",
    "Mo,We 13:00-16:30; Fr 09:30-13:00",
    "Fr 22:00-02:00",
    "Su 20:00-04:00",
    "Mo-Su 00:00-24:00; Tu 08:00-09:00",
    "Sa 00:00-24:00",
    "Mo 12:00-24:00; Tu 00:00-24:00; We 00:00-12:00",
  ])("%s comes back as the same week", (osm) => {
    const given = { osm, timeZone: "America/Denver" };
    const { hours, faults } = hoursOfSchedules(schedulesOf("s", weeklyHours(given)), given.timeZone);
    expect(faults).toEqual([]);
    expect(readHours(hours!)).toEqual(readHours(given));
  });
});

describe("our own file, changed by others", () => {
  const sources: Hotline["sources"] = [
    { kind: "own", url: "https://example.org/", for: ["entry", "hours", "area", "limits"] },
  ];
  const [service] = exported([
    makeEntry({
      hours: { osm: "Mo-Fr 09:00-17:00", timeZone: "America/Chicago" },
      restrictions: "Adults",
      sources,
    }),
  ]);

  it("gives what the standard’s fields say now", () => {
    const changed = {
      ...service,
      name: "Example Aid, Inc.",
      description: "New.",
      eligibility_description: "Everybody",
      phones: [{ ...service!.phones![0], number: "(956) 555-0199" }],
      schedules: [{ ...service!.schedules![0], byday: "MO,TU", closes_at: "12:30" }],
    };
    expect(read([changed]).hotlines).toEqual([
      makeEntry({
        name: "Example Aid, Inc.",
        description: "New.",
        restrictions: "Everybody",
        phones: [{ number: "+19565550199" }],
        hours: { osm: "Mo-Tu 09:00-12:30", timeZone: "America/Chicago" },
        sources,
      }),
    ]);
  });
});

it("says where others hold that a line of ours has ended, and takes no such word for a call", () => {
  const { hotlines, left } = read(exported([makeEntry()]).map((one) => ({ ...one, status: "defunct" })));
  expect(hotlines).toEqual([makeEntry()]);
  expect(left).toEqual(["Example Aid: its status there is defunct; call it"]);
});

const id = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, "0")}`;
/** A service as somebody else writes it. */
const foreign = (parts: Record<string, unknown> = {}) => ({
  id: id(1),
  name: "Línea de Ayuda, Inc.",
  status: "active",
  description: " Helps. ",
  url: "https://example.org/help",
  eligibility_description: "Residents of the valley.",
  assured_date: "2026-10-01",
  phones: [
    { id: id(2), number: "956.555.0142", type: "voice", description: "Front desk", extension: 12 },
    { id: id(3), number: "956-555-0143", type: "fax" },
  ],
  languages: [
    { id: id(4), code: "spa" },
    { id: id(5), name: "Haitian Creole" },
    { id: id(6), name: "Klingon of old" },
  ],
  schedules: [
    { id: id(7), freq: "WEEKLY", byday: "MO,TU,WE", opens_at: "09:00:00", closes_at: "17:00-06:00" },
  ],
  service_at_locations: [
    {
      id: id(8),
      location: {
        id: id(9),
        location_type: "physical",
        addresses: [
          {
            id: id(10),
            address_1: "1 Main Street",
            city: "McAllen",
            state_province: "TX",
            postal_code: "78501-1234",
            country: "US",
            address_type: "physical",
          },
        ],
      },
    },
  ],
  ...parts,
});

describe("the file of somebody else", () => {
  it("gives what it says, never surer than low, and tells what it could not take", () => {
    const { hotlines, faults, left } = read(
      { contents: [foreign()] },
      { timeZone: "America/Chicago", source: "partner" },
    );
    expect(faults).toEqual([]);
    expect(hotlines).toEqual([
      {
        id: "linea-de-ayuda-inc",
        name: "Línea de Ayuda, Inc.",
        kind: "legal-aid",
        description: "Helps.",
        phones: [{ number: "+19565550142", extension: "12", label: "Front desk" }],
        url: "https://example.org/help",
        urlSeen: false,
        address: { street: "1 Main Street", city: "McAllen", state: "TX", zip: "78501" },
        area: { scope: "state", states: ["TX"], basis: "inferred" },
        services: [],
        languages: ["es", "ht"],
        languagesBasis: "stated",
        fees: "unknown",
        restrictions: "Residents of the valley.",
        hours: { osm: "Mo-We 09:00-17:00", timeZone: "America/Chicago" },
        confidence: "low",
        sources: [
          {
            kind: "partner",
            name: "Open Referral file: file.json",
            on: "2026-10-01",
            for: ["entry", "hours"],
          },
        ],
      },
    ]);
    expect(left).toEqual(['Línea de Ayuda, Inc.: its language "Klingon of old" is not known']);
  });

  it("changes no entry that is there, and brings no line that has ended or has no number", () => {
    const services = [
      foreign({ name: "Example Aid" }),
      foreign({ name: "Another name" }),
      foreign({ name: "Gone", status: "defunct" }),
      foreign({ name: "Silent", phones: [] }),
    ];
    const current = [makeEntry(), makeEntry({ id: "known", phones: [{ number: "+19565550142" }] })];
    const { hotlines, faults, left } = read(services, { timeZone: "America/Chicago" }, current);
    expect([hotlines, faults]).toEqual([[], []]);
    expect(left.filter((why) => !why.includes("Klingon"))).toEqual([
      "Example Aid: the directory has example-aid, with the same name or number",
      "Another name: the directory has known, with the same name or number",
      "Gone: its status is defunct",
      "Silent: it has no telephone",
    ]);
  });

  it("needs a state where no address tells it, and leaves hours out without a time zone", () => {
    const nowhere = foreign({ service_at_locations: [] });
    expect(read([nowhere]).faults.map(formatFault)).toEqual([
      "file.json service 1, service_areas: expected --state, or an address with a state, received neither",
    ]);
    const { hotlines, left } = read([nowhere], { state: "NM" });
    expect(hotlines[0]?.area).toEqual({ scope: "state", states: ["NM"], basis: "inferred" });
    expect(hotlines[0]?.hours).toBeUndefined();
    expect(left.some((why) => why.includes("--time-zone"))).toBe(true);
  });
});

describe("a file with faults", () => {
  it("is told all of them, each by line and path, and gives only the services without", () => {
    const services = [
      foreign({ status: "open", phones: [{ id: "7", number: "956.555.0142" }] }),
      foreign({ name: "Good", phones: [{ id: id(2), number: "956-555-0150" }] }),
      foreign({
        phones: [{ id: id(2), number: "12" }],
        name: "  ",
        schedules: [{ id: id(7), byday: "MO,XX", opens_at: "9am", closes_at: "17:00" }],
      }),
      foreign({ phones: [{ id: id(2), number: "956-555-0151" }], name: undefined }),
    ];
    const { faults, hotlines } = read(services, { timeZone: "America/Chicago" });
    expect(faults.map(formatFault)).toEqual([
      'file.json service 1, status: expected "active" or "inactive" or "defunct" or "temporarily closed", received "open"',
      'file.json service 1, phones.0.id: expected a UUID, received "7"',
      "file.json service 4, name: expected text, received nothing",
      'file.json service 3, phones.0.number: expected a US number such as 617-555-0100, received "12"',
      'file.json service 3, schedules.0.byday: expected days such as MO,TU, received "MO,XX"',
      'file.json service 3, schedules.0.opens_at: expected a time such as 09:00, received "9am"',
      'file.json service 3, name: expected an id of lower-case letters, digits and hyphens, received ""',
      'file.json service 3, name: expected text, received ""',
    ]);
    expect(hotlines.map(({ name }) => name)).toEqual(["Good"]);
  });

  it("hides no fault of place behind one of form, of the standard’s or of ours", () => {
    const address = { city: "McAllen", state: "TX", zip: "78501" };
    const calls: Call[] = [{ number: "+19565550100", on: "2026-11-20", by: "Ana", result: "ok" }];
    const [good] = exported([makeEntry({ address, calls })]);
    const places = JSON.parse(
      JSON.stringify(good!.service_at_locations).replace("78501", "99999"),
    ) as unknown;
    const place = "service_at_locations.0.location.addresses.0.postal_code";
    const told = (parts: Record<string, unknown>) =>
      read([{ ...good, service_at_locations: places, ...parts }]);
    for (const [parts, ...fields] of [
      [{}, place],
      [{ status: "open" }, "status", place],
      [{ id: "7", assured_date: "soon" }, "id", "assured_date", place],
      [{ name: undefined }, "name", place],
      [{ phones: [{ id: id(2), number: "12" }] }, "phones.0.number", place],
      [{ phones: [{ id: "2", number: 12 }] }, "phones.0.id", "phones.0.number", place],
      [{ phones: undefined }, "phones", place],
    ] as [Record<string, unknown>, ...string[]][]) {
      const { hotlines, faulty, faults } = told(parts);
      expect(faults.map(({ field }) => field)).toEqual(fields.map((field) => `service 1, ${field}`));
      expect([hotlines, faulty.map((one) => one.calls)]).toEqual([[], [calls]]);
    }
  });

  it("knows the calls of a service of ours alone, and only where all could be read", () => {
    const [ours] = exported([
      makeEntry({ calls: [{ number: "+19565550100", on: "2026-11-20", by: "Ana", result: "ok" }] }),
    ]);
    const metadata = ours!.metadata!.map((one) => ({ ...one, updated_by: 7 }));
    expect(read([{ ...ours, metadata }]).faulty).toEqual([]);
    expect(read([foreign({ assured_date: "soon" })]).faulty).toEqual([]);
    expect(read([{ ...ours, status: "open" }]).left).toEqual([]);
  });

  it("says nothing that follows from what could not be read", () => {
    const [service] = exported([makeEntry({ address: { city: "McAllen", state: "TX", zip: "78501" } })]);
    const fields = (text: string) =>
      fromHsds(text, "file.json", [], gazetteer, LIST).faults.map(({ field }) => field);
    const text = JSON.stringify([service]);
    expect(fields(text.replace('"state_province":"TX"', '"state_province":7'))).toEqual([
      "service 1, service_at_locations.0.location.addresses.0.state_province",
    ]);
    expect(fields(text.replace('"value":', '"value":7,"was":'))).toHaveLength(1);
  });

  it.each([
    ["no JSON", "[{", "JSON"],
    ["no list", '{"name": "x"}', "a list of services, or a page with them in contents"],
  ])("is told that it is %s", (_, text, expected) => {
    const { faults } = fromHsds(text, "file.json", [], gazetteer, LIST);
    expect(faults).toMatchObject([{ field: "(whole file)", expected }]);
  });

  it("is told where our own attributes are no longer what we wrote", () => {
    const [service] = exported([makeEntry()]);
    const attributes = service!.attributes!.map((one) =>
      one.taxonomy_term!.code === "area" ? { ...one, value: "{TX" } : one,
    );
    expect(read([{ ...service, attributes }]).faults.map(({ field, received }) => [field, received])).toEqual(
      [["service 1, attributes", '"{TX"']],
    );
  });

  it("gives no entry whose hours or places are wrong, though all else of it is right", () => {
    const hours = { osm: "24/7", timeZone: "America/Chicago" };
    const address = { city: "McAllen", state: "TX", zip: "78501" };
    const [timed, placed] = exported([makeEntry({ hours }), makeEntry({ id: "b", address })]);
    const [schedule] = timed!.schedules!;
    const text = JSON.stringify([{ ...timed, schedules: [{ ...schedule, opens_at: "noon" }] }, placed]);
    const { hotlines, faults } = fromHsds(text.replace("78501", "99999"), "file.json", [], gazetteer, LIST);
    expect(faults.map(({ field }) => field)).toEqual([
      "service 1, schedules.0.opens_at",
      "service 2, service_at_locations.0.location.addresses.0.postal_code",
    ]);
    expect(hotlines).toEqual([]);
  });
});
