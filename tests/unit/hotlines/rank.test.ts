import { describe, expect, it } from "vitest";
import { FITS } from "../../../lib/hotlines/fit";
import { isOpen } from "../../../lib/hotlines/isOpen";
import { bestFirst, matchOf } from "../../../lib/hotlines/rank";
import { findHotlines, type FoundHotline } from "../../../lib/hotlines/findHotlines";
import { serves } from "../../../lib/hotlines/serves";
import { NUMBERS_FOR_SOME } from "../../../lib/hotlines/numbersForSome";
import { speaks } from "../../../lib/hotlines/speaks";
import { whyTexts } from "../../../lib/hotlines/whyTexts";
import type { Wish } from "../../../lib/hotlines/wish";
import { HotlineService } from "../../../lib/model/hotline";
import type { LocatedHotline, ShownPhone } from "../../../lib/model/locatedHotline";
import { Random } from "../../fixtures/random";
import { hotlines, table, zips } from "./directory";
import { makeLine } from "./makeLine";

const LANGUAGES = [undefined, "en", "es", "fr", "ar", "zh-Hans", "ht", "vi"];

function randomWish(random: Random): Wish {
  const language = random.pick(LANGUAGES);
  return {
    needs: random.shuffle(HotlineService.options).slice(0, random.below(4)),
    ...(language && { language }),
    ...(random.below(2) && { at: new Date(Date.UTC(2026, 10, 23, random.below(7 * 24))) }),
  };
}

const isForAll = ({ use = [] }: ShownPhone) => !use.some((one) => one in NUMBERS_FOR_SOME);

const codes = [...table.keys()];
const SEED = 12;
const cases = Array.from({ length: 60 }, (_, at) => {
  const random = new Random(SEED + at);
  const zip = random.pick(codes);
  const wish = randomWish(random);
  return { name: `${zip} ${JSON.stringify(wish)}`, zip, wish, random };
});

describe.each(cases)("$name", ({ zip, wish, random }) => {
  const { hotlines: found } = findHotlines(zip, zips, hotlines, { wish });

  it("the order is total: the same from any order of the directory", () => {
    const again = findHotlines(zip, zips, random.shuffle(hotlines), { wish });
    expect(again.hotlines.map(({ hotline }) => hotline.id)).toEqual(found.map(({ hotline }) => hotline.id));
  });

  it("none that fits worse stands above one that fits better", () => {
    const levels = found.map(({ match }) => FITS.indexOf(match.fit.level));
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
  });

  it("its reasons are true", () => {
    for (const one of found) expect(isTrue(one), one.hotline.id).toBe(true);
  });

  it("it says that a line is not for everyone only of one with limits, without a number for all, or of a consulate", () => {
    const words = { locale: "en", t: (key: string) => key, stateName: (code: string) => code };
    const told = found.filter((one) => whyTexts(one, words).includes("hotlines.why.only-some"));
    const untrue = told.filter(
      ({ hotline, match }) =>
        match.fit.limits.length === 0 && hotline.kind !== "consular" && hotline.phones.some(isForAll),
    );
    expect(untrue.map(({ hotline }) => hotline.id)).toEqual([]);
  });

  it("nothing that nobody confirmed is shown", () => {
    expect(found.filter(({ hotline }) => hotline.confidence === "low")).toEqual([]);
  });

  function isTrue({ hotline, reason, match }: FoundHotline): boolean {
    const record = zips.read(zip);
    const hours = hotline.hours ?? hotline.phones.find((phone) => phone.hours)?.hours;
    return (
      record !== undefined &&
      JSON.stringify(serves(hotline, zip, record)) === JSON.stringify(reason) &&
      match.fit.services.every((service) => hotline.services.includes(service)) &&
      match.fit.limits.every((limit) => hotline.limits?.includes(limit)) &&
      (match.speaks === undefined || match.speaks === speaks(hotline, wish.language!)) &&
      match.undated === (match.open === undefined ? undefined : hours?.undated) &&
      (match.open === undefined ? !hours || !wish.at : match.open === isOpen(hours!, wish.at!))
    );
  }
});

describe("consulates", () => {
  const wishes = [undefined, ...HotlineService.options.filter((need) => need !== "consular-help")].flatMap(
    (need) =>
      [undefined, "es", "ar", "zh-Hans"].map((language): Wish => ({
        needs: need ? [need] : [],
        ...(language && { language }),
      })),
  );
  // Some of every region, American Samoa and Guam among them, where hardly a line serves.
  const some = ["96799", "96910", "00801", ...codes.filter((_, at) => at % 1000 === 0)];

  it("stand below every other line where nobody asks for one", () => {
    const above = some.flatMap((zip) =>
      wishes.flatMap((wish) => {
        const kinds = findHotlines(zip, zips, hotlines, { wish }).hotlines.map(({ hotline }) => hotline.kind);
        const first = kinds.indexOf("consular");
        return kinds.slice(first).every((kind) => kind === "consular") ? [] : [`${zip} ${wish.needs.join()}`];
      }),
    );
    expect(above).toEqual([]);
  });

  it("of countries that do not speak the language asked for stand below every other line, too", () => {
    for (const zip of some) {
      const wish: Wish = { needs: ["consular-help"], language: "ar" };
      const found = findHotlines(zip, zips, hotlines, { wish }).hotlines;
      const first = found.findIndex(({ match }) => match.fit.level === "own-citizens");
      expect(new Set(found.slice(first).map(({ hotline }) => hotline.kind))).toEqual(new Set(["consular"]));
    }
  });

  it("still come first where one is asked for in its language", () => {
    const { hotlines: found } = findHotlines("60632", zips, hotlines, {
      wish: { needs: ["consular-help"], language: "es" },
    });
    expect(found[0]?.hotline.id).toBe("mexico-consulate-chicago");
  });

  it.each(["77002", "90012", "10001", "33130", "60608"])(
    "leave the first place in %s to a line for everybody where more than a consulate is needed",
    (zip) => {
      const wish: Wish = { needs: ["detained", "consular-help"], language: "es" };
      const [first] = findHotlines(zip, zips, hotlines, { wish }).hotlines;
      expect(first?.hotline.kind).not.toBe("consular");
      expect(first?.match.fit.services).toContain("detained");
    },
  );
});

describe("a consulate", () => {
  const line = (id: string, kind: LocatedHotline["kind"], more: Partial<LocatedHotline> = {}) =>
    makeLine({ id, kind, services: ["detained", "consular-help"], languages: ["es"], ...more });
  const [consulate, crisis] = [line("b", "consular"), line("a", "crisis")];
  const first = (wish: Wish, ...lines: LocatedHotline[]) => {
    const reason = { code: "serves-state", state: "TX", inferred: false } as const;
    const found = lines.map((hotline) => ({ hotline, reason, match: matchOf(hotline, wish) }));
    return bestFirst(found, wish)[0]?.hotline.id;
  };

  it("weighs as an office does where nothing else is needed, and less where more is", () => {
    expect(first({ needs: ["consular-help"] }, crisis, consulate)).toBe("b");
    expect(first({ needs: ["detained", "consular-help"] }, consulate, crisis)).toBe("a");
  });

  it("of a country that does not speak the language is for its own citizens, and says by which limit", () => {
    expect(matchOf(consulate, { needs: ["consular-help"], language: "ar" }).fit).toEqual({
      level: "own-citizens",
      services: [],
      limits: ["nationals-only"],
    });
  });
});

describe("what stands against a line that fits", () => {
  const [example] = hotlines.filter(({ kind, area }) => kind === "legal-aid" && area.scope === "state");
  const reason = { code: "serves-state", state: "TX", inferred: false } as const;
  const wish: Wish = { needs: ["bond"], language: "es", at: new Date("2026-11-26T20:00Z") };
  const base = {
    ...example!,
    area: { scope: "state" as const, states: ["TX"], basis: "stated" as const },
    services: ["bond" as const],
    languages: ["en", "es"],
    languagesBasis: "stated" as const,
    confidence: "high" as const,
    limits: undefined,
    interpreters: undefined,
    hours: { open: [[0, 10_080]] as [number, number][], timeZone: "America/Chicago" },
    seen: { kind: "own" as const, on: "2026-09" },
  };
  const ranked = (more: Partial<typeof base>) => {
    const hotline = { ...base, ...more } as unknown as (typeof hotlines)[number];
    return { hotline, reason, match: matchOf(hotline, wish) };
  };

  it.each<[string, object]>([
    ["it does not speak the language", { languages: ["en"] }],
    ["nobody knows which languages it speaks", { languagesBasis: "assumed" }],
    ["it has interpreters only", { languages: ["en"], interpreters: true }],
    ["it is closed now", { hours: { open: [[0, 60]], timeZone: "America/Chicago" } }],
    ["it is open now by hours without a date", { hours: { ...base.hours, undated: true } }],
    ["nobody knows when it answers", { hours: undefined }],
    ["it is less sure", { confidence: "medium" }],
    ["it has no date", { seen: { kind: "own" } }],
    ["it was seen longer ago", { seen: { kind: "own", on: "2026-08" } }],
    ["it was seen years ago, though it is nearer", { seen: { kind: "own", on: "2022" } }],
    ["its area is our estimate", { area: { scope: "state", states: ["TX"], basis: "inferred" } }],
    ["federal money limits it", { limits: ["lsc-funded"] }],
    ["it takes only some people", { limits: ["prisoners-only"] }],
    [
      "its only number is for calls from inside",
      { phones: [{ number: "+19565550100", use: ["from-detention"] }] },
    ],
    ["it says that it does something else", { services: ["citizenship"] }],
  ])("%s", (_, more) => {
    const [first, second] = [ranked({}), ranked(more)];
    expect(bestFirst([second, first], wish)).toEqual([first, second]);
  });

  it("it is an office in another state, nearer than one of its own", () => {
    const at = (state: string, miles: number) => ({
      ...ranked({}),
      reason: {
        code: "within-miles" as const,
        miles,
        place: { state, name: "Example" },
        inferred: true,
        ...(state !== "TX" && { otherState: true as const }),
      },
    });
    const [own, other] = [at("TX", 40), at("NM", 10)];
    expect(bestFirst([other, own], wish)).toEqual([own, other]);
  });

  it("hours without a date count for less: open, and closed, nearer to not known", () => {
    const { timeZone } = base.hours;
    const order = [
      ["open", { hours: base.hours }],
      ["open, undated", { hours: { ...base.hours, undated: true } }],
      ["not known", { hours: undefined }],
      ["closed, undated", { hours: { open: [[0, 60]], timeZone, undated: true } }],
      ["closed", { hours: { open: [[0, 60]], timeZone } }],
    ] as const;
    const rows = order.map(([name, more]) => ranked({ name, ...more } as unknown as Partial<typeof base>));
    const names = bestFirst(rows.toReversed(), wish).map(({ hotline }) => hotline.name);
    expect(names).toEqual(order.map(([name]) => name));
  });

  it("an office that takes reports of what ICE does answers at once, and stands above one that does not", () => {
    const [first, second] = [ranked({ services: ["bond", "report-ice-activity"] } as object), ranked({})];
    expect(bestFirst([second, first], wish)).toEqual([first, second]);
  });

  it("a line that somebody called stands above one that was only seen", () => {
    const [first, second] = [ranked({ called: "2026-11-01" } as object), ranked({})];
    expect(bestFirst([second, first], wish)).toEqual([first, second]);
  });
});
