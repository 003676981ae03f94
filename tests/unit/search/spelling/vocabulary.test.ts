import { describe, expect, it } from "vitest";
import { vocabularyOf } from "../../../../lib/search/spelling/vocabulary";

/** Words with how often each was seen, twice by itself. */
const known = (words: string | Record<string, number>, vowels: "all" | "some" | "none" = "all") => {
  const counts =
    typeof words === "string" ? words.split(" ").map((word) => [word, 2] as const) : Object.entries(words);
  const { begins, nearest: find } = vocabularyOf(new Map(counts), { vowels });
  return {
    begins,
    nearest: (word: string) => find(word)?.word ?? null,
    isSure: (word: string) => find(word)?.isSure,
  };
};

describe("the nearest known word", () => {
  it("is one that is a slip away, of four letters and more", () => {
    expect(known("lamp gate").nearest("lamq")).toBe("lamp");
    expect(known("lamp gate").nearest("lamp")).toBe("lamp");
    expect(known("lam").nearest("laq")).toBeNull();
    expect(known("lamp gate").nearest("door")).toBeNull();
  });

  it("is further away the longer it is, where it is common", () => {
    expect(known({ lamps: 99 }).nearest("lemqs")).toBe("lamps");
    expect(known({ lamps: 2 }).nearest("lemqs")).toBeNull();
    expect(known({ lamp: 99 }).nearest("lemq")).toBeNull();
    expect(known({ lantern: 999 }).nearest("lanqerx")).toBeNull();
    expect(known({ lanterns: 999 }).nearest("lanqerxs")).toBe("lanterns");
    expect(known({ lanterns: 9 }).nearest("lanqerxs")).toBeNull();
    expect(known({ lanterns: 999 }).nearest("lxnqerxs")).toBeNull();
  });

  it("is the one with fewer slips, of these the commonest, then by the alphabet", () => {
    expect(known("gaat gatt").nearest("gaatt")).toBe("gaat");
    expect(known({ lark: 9, land: 2 }).nearest("larq")).toBe("lark");
    expect(known({ lamb: 2, lamp: 9 }).nearest("lamd")).toBe("lamp");
    expect(known({ lamp: 9, lamb: 2 }).nearest("lamd")).toBe("lamp");
    expect(known("lamx lamr").nearest("lamd")).toBe("lamr");
    expect(known("lamr lamx").nearest("lamd")).toBe("lamr");
  });

  it("is far more common before it is a slip nearer", () => {
    expect(known({ stem: 2, steam: 9 }).nearest("stemm")).toBe("stem");
    expect(known({ stem: 2, steam: 50 }).nearest("stemm")).toBe("steam");
    expect(known({ lamp: 900, lemp: 2 }).nearest("lemq")).toBe("lemp");
    expect(known({ gate: 90, grate: 2 }).nearest("grite")).toBe("grate");
  });

  it("is never one that was seen once, which may be mistyped itself", () => {
    expect(known({ lamp: 1 }).nearest("lamq")).toBeNull();
  });

  it("is none of a number, of Han, or of what is longer than words are", () => {
    const long = "xy".repeat(12);
    expect(known("i200 i201").nearest("i202")).toBeNull();
    expect(known("门锁 开门灯塔门").nearest("开门灯笼门")).toBeNull();
    expect(known(long).nearest(`${long.slice(1)}q`)).toBeNull();
    expect(known(long).nearest(`${long.slice(0, -1)}q`)).toBe(long);
    expect(known(`${long}z`).nearest(`${long}q`)).toBeNull();
  });

  it("is known by the parts of a syllable in Korean", () => {
    expect(known("변호사 경찰").nearest("번호사")).toBe("변호사");
    expect(known("데려갔어요").nearest("대려갓어요")).toBe("데려갔어요");
  });

  it("is one slip away where some vowels are written, and none where no vowel is", () => {
    expect(known({ محكمه: 99 }, "some").nearest("محكفه")).toBe("محكمه");
    expect(known({ محكمه: 99 }, "some").nearest("مطكفه")).toBeNull();
    expect(known({ lntrns: 99 }, "none").nearest("lntrnx")).toBeNull();
  });
});

describe("the nearest known word is sure", () => {
  it("where it is one slip away, six letters long, common and begins alike", () => {
    const { isSure } = known({ lantern: 8, gates: 99, harbor: 7, vessel: 8 });
    expect(isSure("lanetrn")).toBe(true);
    expect(isSure("lamtren")).toBe(false);
    expect(isSure("gatez")).toBe(false);
    expect(isSure("harbur")).toBe(false);
    expect(isSure("bessel")).toBe(true);
    expect(isSure("tessel")).toBe(false);
    expect(isSure("zebra")).toBeUndefined();
  });
});

it("a word is begun by what known words begin with, however seldom they were seen", () => {
  const words = "rope lantern gate lamp lamps hook";
  const { begins } = known({ ...Object.fromEntries(words.split(" ").map((word) => [word, 1])), gate: 9 });
  for (const start of ["lan", "lantern", "lamp", "lamps", "g", "gate", "h", "hook", "r", "rope", ""])
    expect(begins(start), start).toBe(true);
  for (const start of ["ntern", "gates", "a", "lap", "laz", "ropes", "z"])
    expect(begins(start), start).toBe(false);
  expect(known({}).begins("lamp")).toBe(false);
});
