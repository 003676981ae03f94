import { describe, expect, it } from "vitest";
import { readPhone } from "../../../lib/prints/phone";

describe("a US number", () => {
  it.each([
    "617-555-0142",
    "(617) 555-0142",
    "617.555.0142",
    "6175550142",
    "1 617 555 0142",
    "+1 (617) 555-0142",
    "1-617-555-0142",
    " 617 555 0142 ",
    "６１７－５５５－０１４２",
    "٦١٧ ٥٥٥ ٠١٤٢",
    "\u2066617-555-0142\u2069",
    "\u200e+1 617 555 0142\u200f",
    "call 617-555-0142",
  ])("typed as %j stands on paper in three groups", (typed) => {
    expect(readPhone(typed)).toEqual({ number: "617-555-0142" });
  });

  it.each([
    "617-555-0142 x12",
    "617-555-0142 ext. 12",
    "6175550142ext12",
    "617 555 0142 #12",
    "617-555-0142 X ١٢",
  ])("keeps its extension: %j", (typed) => expect(readPhone(typed)).toEqual({ number: "617-555-0142 x12" }));

  it("with an extension that has no digits has none", () => {
    expect(readPhone("617-555-0142 ext.")).toEqual({ number: "617-555-0142" });
  });
});

describe("a number of another country", () => {
  it.each(["+52 55 1234 5678", "011 52 55 1234 5678", "00 44 20 7946 0000", "+86 138 0013 8000"])(
    "stays as it is typed: %s",
    (typed) => expect(readPhone(` ${typed} `)).toEqual({ number: typed }),
  );

  it("keeps nothing of the marks that turn the direction of a text", () => {
    expect(readPhone("\u202a+52 55 1234 5678\u202c")).toEqual({ number: "+52 55 1234 5678" });
  });

  it("has eight to fifteen digits", () => {
    expect(readPhone("+52 123456")).toEqual({ number: "+52 123456" });
    expect(readPhone("+52 12345")).toEqual({ fault: "count", count: 7 });
    expect(readPhone("+52 1234567890123")).toEqual({ number: "+52 1234567890123" });
    expect(readPhone("+52 12345678901234")).toEqual({ fault: "count", count: 16 });
  });
});

describe("what is no number", () => {
  it("says how many digits there are where there are not ten", () => {
    expect(readPhone("617-555-014")).toEqual({ fault: "count", count: 9 });
    expect(readPhone("617-555-01422")).toEqual({ fault: "count", count: 11 });
  });

  it.each(["111", "211", "911", "012"])("says that no area code is %s", (area) => {
    expect(readPhone(`${area}-555-0142`)).toEqual({ fault: "area", digits: area });
  });

  it("is not one of another country where what stands behind 011 or 00 is too short or too long for one", () => {
    for (const typed of ["011-555-0142", "011 52 12345", "00 52 12345", "011 1234567890123456"])
      expect(readPhone(typed), typed).toHaveProperty("fault");
    expect(readPhone("011 49 1521 123456789")).toEqual({ number: "011 49 1521 123456789" });
  });

  it("says that no exchange begins with 0 or 1", () => {
    expect(readPhone("617-055-0142")).toEqual({ fault: "area", digits: "617-055" });
    expect(readPhone("617-155-0142")).toEqual({ fault: "area", digits: "617-155" });
  });

  it.each(["my sister", "📞", "x", "#", "+", "---"])("says that there is no digit: %s", (typed) => {
    expect(readPhone(typed)).toEqual({ fault: "none" });
  });

  it.each(["", "  ", "\u200e", "\u2066\u2069"])("is no fault where nothing is typed: %j", (typed) => {
    expect(readPhone(typed)).toEqual({ number: "" });
  });
});
