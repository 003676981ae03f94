import { describe, expect, it } from "vitest";
import { isIndex, isManifest, isSavedCopy, readNews } from "../../../lib/offline/readRecords";

const HASH = "0123456789abcdef";
const LIST = [
  ["/en/", HASH],
  ["/icon.svg", "fedcba9876543210"],
];
const PART = { path: "/offline/parts/1.json", bytes: 5, files: ["/en/"] };
const NOTICES = { old: "old", urgent: "urgent" };
const INDEX = { made: "2026-11-25", bytes: 5, download: 1, parts: [PART], notices: NOTICES };
const COPY = {
  locale: "en",
  made: "2026-11-25",
  bytes: 5,
  version: "1",
  manifest: LIST,
  notices: NOTICES,
};

/** What a day and notices can be instead, in a copy as in the lists that it comes from. */
const WRONG: readonly (readonly [what: string, edit: Readonly<Record<string, unknown>>])[] = [
  ["no day", { made: undefined }],
  ["a list for its day", { made: ["2026-11-25"] }],
  ["a day with something before it", { made: "x2026-11-25" }],
  ["a day with an hour", { made: "2026-11-25T00:00" }],
  ["a length in words", { bytes: "5" }],
  ["no notices", { notices: null }],
  ["no word for its age", { notices: { urgent: "urgent" } }],
  ["no word for what is urgent", { notices: { old: "old" } }],
];
const NONE: readonly unknown[] = [null, undefined, "text", 5, []];

describe("a list of files", () => {
  it("is one with the first page of its language", () => {
    expect(isManifest(LIST, "en")).toBe(true);
    expect(isManifest(LIST, "es")).toBe(false);
    expect(isManifest([], "en")).toBe(false);
  });

  it.each<[string, unknown]>([
    ["is nothing", null],
    ["has a path alone", ["/a/"]],
    ["has something after its hash", ["/a/", HASH, "more"]],
    ["is no list, though it has two parts", { 0: "/a/", 1: HASH, length: 2 }],
    ["has a number for its path", [5, HASH]],
    ["has a path that does not begin at the root", ["a/", HASH]],
    ["has a number for its hash, of as many digits", ["/a/", 1234567890123456]],
    ["has a hash with something before it", ["/a/", `x${HASH}`]],
    ["has a hash with something after it", ["/a/", `${HASH}x`]],
  ])("is none where one entry %s", (_, entry) => {
    expect(isManifest([...LIST, entry], "en")).toBe(false);
  });

  it.each(NONE)("is not %j", (value) => {
    expect(isManifest(value, "en")).toBe(false);
  });
});

describe("an index", () => {
  it("has a day, a length, downloads and notices", () => {
    expect(isIndex(INDEX)).toBe(true);
  });

  it.each([...WRONG, ["no downloads", { parts: undefined }] as const])("is none with %s", (_, edit) => {
    expect(isIndex({ ...INDEX, ...edit })).toBe(false);
  });

  it.each<[string, unknown]>([
    ["nothing", null],
    ["no address", { ...PART, path: 5 }],
    ["a length in words", { ...PART, bytes: "5" }],
    ["no files", { ...PART, files: "/en/" }],
    ["a file that is no path", { ...PART, files: ["/en/", 5] }],
  ])("is none where one download has %s", (_, part) => {
    expect(isIndex({ ...INDEX, parts: [PART, part] })).toBe(false);
  });

  it.each(NONE)("is not %j", (value) => {
    expect(isIndex(value)).toBe(false);
  });
});

describe("the record of a copy", () => {
  it("has a language, a day, a length, a version, its files and notices", () => {
    expect(isSavedCopy(COPY)).toBe(true);
  });

  it.each([
    ...WRONG,
    ["no language", { locale: undefined }] as const,
    ["no version", { version: undefined }] as const,
    ["the files of another language", { locale: "es" }] as const,
  ])("is none with %s", (_, edit) => {
    expect(isSavedCopy({ ...COPY, ...edit })).toBe(false);
  });

  it.each(NONE)("is not %j", (value) => {
    expect(isSavedCopy(value)).toBe(false);
  });
});

describe("news", () => {
  const GONE = { locale: "en", words: "I keep it shut.", says: "Taken out." };
  const NEWS = {
    urgent: "2026-12-01",
    made: "2026-12-02",
    ended: [{ number: "+1", on: "2026-12-01" }],
    withdrawn: [GONE],
  };

  it("is read as it was written", () => {
    expect(readNews(NEWS)).toEqual(NEWS);
  });

  it.each<[string, unknown]>([
    ["nothing", null],
    ["no number", { number: 5, on: "2026-12-01" }],
    ["no day", { number: "+1", on: "soon" }],
  ])("tells of no ended number where one of them has %s", (_, one) => {
    expect(readNews({ ...NEWS, ended: [...NEWS.ended, one] })).toEqual({ ...NEWS, ended: [] });
  });

  it.each([[{ ...GONE, words: "" }], [{ ...GONE, says: 5 }], [{ words: "I keep it shut." }], [null]])(
    "tells of nothing withdrawn where one of them is %j",
    (one) => {
      expect(readNews({ ...NEWS, withdrawn: [GONE, one] })).toEqual({ ...NEWS, withdrawn: [] });
    },
  );

  it.each(NONE)("tells nothing where it is %j", (value) => {
    expect(readNews(value)).toEqual({ urgent: null, made: "", ended: [], withdrawn: [] });
  });
});
