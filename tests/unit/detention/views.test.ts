import { describe, expect, it } from "vitest";
import type { FactWords } from "../../../lib/detention/factViews";
import { factSources } from "../../../lib/detention/factSources";
import type { CheckInHours } from "../../../lib/model/checkInHours";
import { countiesView, localOfficeView, officeView } from "../../../lib/detention/officeView";
import { placeView } from "../../../lib/detention/placeView";
import type { DetentionPlace } from "../../../lib/model/detention";
import type { View } from "../../../lib/model/view";

/** Keys stand for themselves, so that no wording is asserted. */
const words: FactWords = { locale: "en", t: (key) => key, links: true };

const place: DetentionPlace = {
  id: "tx-tower",
  name: "Tower",
  street: "1 Quay Street",
  city: "Laredo",
  state: "TX",
  zip: "78041",
  office: "harlingen",
  kind: "ice",
  sex: "men",
  population: 3,
};
/** The name of its field office. */
const office = "Harlingen";
const own = { kind: "own", url: "https://example.org/visits", on: "2024-06" } as const;

function textOf(view: View): string {
  return typeof view === "string" ? view : view.children.map(textOf).join("");
}
function all(view: View, tag: string): Exclude<View, string>[] {
  if (typeof view === "string") return [];
  return [...(view.tag === tag ? [view] : []), ...view.children.flatMap((child) => all(child, tag))];
}

describe("a place of detention", () => {
  it("says what it is, where, and why it is shown, and nothing of what is not known", () => {
    const shown = placeView(place, { reason: "near", office }, words);
    expect(all(shown, "p").map(textOf)).toEqual([
      "detained.kind.ice · detained.sex.men",
      "near",
      "1 Quay Street, Laredo, TX 78041",
      "detained.office: Harlingen",
    ]);
    expect(all(shown, "a")).toEqual([]);
  });

  it("leads to its sources without telling them where the reader comes from, and to none where pages do not link", () => {
    const known = { ...place, visits: { text: "Sundays.", ...own } };
    const links = (told: FactWords) => all(placeView(known, { reason: null, office }, told), "a");
    expect(links(words).map(({ attributes }) => attributes)).toEqual([{ href: own.url, rel: "noreferrer" }]);
    expect(links({ ...words, links: false })).toEqual([]);
  });

  it("puts its source and date behind each number and rule", () => {
    const shown = placeView(
      {
        ...place,
        phone: { number: "+19565550100", unsure: true, kind: "prison-list", name: "HIFLD", on: "2024-02" },
        familyPhone: { number: "+19565550101", ...own },
        visits: { text: "Sundays.", byAppointment: true, ...own },
        mail: { text: "Postcards.", kind: "list", name: "A list" },
      },
      { reason: null, office },
      words,
    );
    const lines = all(shown, "p").map(textOf);
    expect(lines).toContain("956-555-0100 (detained.source.prison-list · February 2024) detained.unsure");
    expect(lines).toContain("detained.families: 956-555-0101 (detained.source.own · June 2024)");
    expect(lines).toContain(
      "detained.visits detained.byAppointment Sundays. (detained.source.own · June 2024)",
    );
    expect(lines).toContain("detained.mail Postcards. (detained.source.list · detained.undated)");
    expect(all(shown, "a").map(({ attributes }) => attributes.href)).toEqual([
      "tel:+1-956-555-0100",
      "tel:+1-956-555-0101",
      own.url,
      own.url,
    ]);
  });

  it("names its sources without their addresses on pages that phones keep", () => {
    const shown = placeView(
      { ...place, visits: { text: "Sundays.", ...own } },
      { reason: null, office },
      {
        ...words,
        links: false,
      },
    );
    expect(textOf(shown)).toContain("Sundays. (detained.source.own · June 2024)");
    expect(all(shown, "a")).toEqual([]);
  });

  it("has a list of the sources of its facts, where there are any", () => {
    expect(factSources(place, words)).toBeNull();
    const sources = factSources({ ...place, visits: { text: "Sundays.", ...own } }, words)!;
    expect(textOf(sources)).toBe("Tower, TX detained.visits (detained.source.own · June 2024)");
    expect(all(sources, "a").map(({ attributes }) => attributes.href)).toEqual([own.url]);
  });

  it("keeps numbers and English words in their order on a page from right to left", () => {
    const shown = placeView(
      { ...place, phone: { number: "+19565550100", ...own }, visits: { text: "Sundays.", ...own } },
      { reason: null, office },
      { ...words, locale: "ar" },
    );
    for (const words of ["Tower", "1 Quay Street, Laredo, TX 78041", "Sundays.", "956-555-0100"]) {
      const held = [...all(shown, "h3"), ...all(shown, "p"), ...all(shown, "span"), ...all(shown, "bdi")];
      expect(held.find((one) => textOf(one) === words)?.attributes.dir, words).toBe("ltr");
    }
  });

  it("says that its rules are in English where the page is not", () => {
    const rules = { ...place, visits: { text: "Sundays.", ...own }, mail: { text: "Postcards.", ...own } };
    const lines = (locale: string) =>
      all(placeView(rules, { reason: null, office }, { ...words, locale }), "p")
        .map(textOf)
        .filter((line) => /Sundays|Postcards/.test(line));
    expect(lines("es")).toEqual([
      expect.stringContaining("detained.visits hotlines.inEnglish Sundays."),
      expect.stringContaining("detained.mail hotlines.inEnglish Postcards."),
    ]);
    expect(lines("en").join()).not.toContain("inEnglish");
  });

  it("says first that it has closed, and outside the states where it is", () => {
    const closed = placeView({ ...place, closed: { ...own, kind: "news" } }, { reason: null, office }, words);
    expect(textOf(closed)).toContain("detained.closed (detained.source.news · June 2024)");
    const { state: _state, street: _street, ...rest } = place;
    expect(textOf(placeView({ ...rest, abroad: "An island" }, { reason: null, office }, words))).toContain(
      "Laredo, 78041, An island",
    );
  });
});

describe("an office of ICE", () => {
  const office = {
    id: "x",
    name: "Harlingen",
    street: "2 Quay Street",
    city: "Harlingen",
    state: "TX",
    zip: "78552",
  };
  const phone = { number: "+19565550102", ...own };

  it("says for what it answers, with number, source, address and e-mail", () => {
    const shown = officeView({ ...office, phone }, "for Hidalgo County", words);
    expect(textOf(shown)).toBe(
      "detained.office: Harlingenfor Hidalgo County956-555-0102 (detained.source.own · June 2024)" +
        "2 Quay Street, Harlingen, TX 78552",
    );
    expect(all(officeView(office, null, words), "p").map(textOf)).toEqual([
      "2 Quay Street, Harlingen, TX 78552",
    ]);
  });

  it("lists its counties by name, folded", () => {
    const shown = countiesView(["Hidalgo County", "Starr County"], words);
    expect(all(shown, "summary").map(textOf)).toEqual(["detained.counties (2)"]);
    expect(all(shown, "span").map(textOf)).toEqual(["Hidalgo, Starr"]);
  });

  it("to check in at has its hours in the reader's language, and ICE's note in ICE's words", () => {
    const checkIn = { hours: "Tu 09:00-14:00", note: "Ring", ...own };
    const hours = { every: "week", open: [[33 * 60, 38 * 60]] } satisfies CheckInHours;
    expect(textOf(localOfficeView({ ...office, phone, checkIn, area: "South Texas" }, hours, words))).toBe(
      "Harlingen956-555-01022 Quay Street, Harlingen, TX 78552detained.hours Tue 9:00 AM–2:00 PM" +
        "detained.checkInNote Ringdetained.area South Texas",
    );
    const shown = localOfficeView({ ...office, checkIn, area: "South Texas" }, hours, {
      ...words,
      locale: "es",
    });
    expect(textOf(shown)).toContain(
      "detained.hours mar 9:00–14:00detained.checkInNote hotlines.inEnglish Ringdetained.area hotlines.inEnglish South Texas",
    );
    expect(textOf(localOfficeView(office, null, words))).toBe("Harlingen2 Quay Street, Harlingen, TX 78552");
  });
});
