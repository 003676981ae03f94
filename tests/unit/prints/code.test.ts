import { describe, expect, it } from "vitest";
import { isCode, LENGTH, nearCodes, readCode, SIGNS, withCheck, writtenCode } from "../../../lib/prints/code";
import { Random } from "../../fixtures/random";

const randomCode = (random: Random) =>
  withCheck(Array.from({ length: LENGTH - 1 }, () => random.pick([...SIGNS])).join(""));
const codes = Array.from({ length: 200 }, (_, seed) => randomCode(new Random(seed)));
/** The text with the sign at a place as another one, or as several. */
const put = (code: string, at: number, sign: string) => code.slice(0, at) + sign + code.slice(at + 1);
const swap = (code: string, one: number, other: number) =>
  put(put(code, one, code[other]!), other, code[one]!);
const places = Array.from({ length: LENGTH }, (_, at) => at);

describe("a code", () => {
  it("has seven signs, none of which is taken for another on worn paper", () => {
    expect(codes.every((code) => code.length === LENGTH && isCode(code))).toBe(true);
    expect([..."01ILOQU"].filter((sign) => SIGNS.includes(sign))).toEqual([]);
    expect(new Set(SIGNS).size).toBe(29);
  });

  it("is refused with any one sign that is wrong", () => {
    for (const code of codes)
      for (const at of places)
        for (const sign of SIGNS)
          if (sign !== code[at]) expect(isCode(put(code, at, sign)), `${code}, ${at}: ${sign}`).toBe(false);
  });

  it("is refused with any two signs in each other’s place, next to each other or not", () => {
    for (const code of codes)
      for (const one of places)
        for (const other of places)
          if (code[one] !== code[other])
            expect(isCode(swap(code, one, other)), `${code}, ${one} and ${other}`).toBe(false);
  });

  it("is refused with a sign too few, too many, or that no code has", () => {
    const signs = "E2345";
    // Each of these has a right check sign: it is the length that is wrong.
    expect([withCheck(signs), withCheck(`${signs}67`), "", "E"].filter(isCode)).toEqual([]);
    for (const code of codes) expect(isCode(put(code, 1, "0")) || isCode(put(code, 1, "é"))).toBe(false);
  });
});

describe("what is typed", () => {
  it("is read with small letters, spaces, hyphens and dashes", () => {
    for (const typed of ["e7ph-tmf", " E7PH TMF ", "E7PH–TMF", "e 7 p h . t m f", "E7PH\u00a0TMF"])
      expect(readCode(typed), typed).toBe("E7PHTMF");
  });

  it("is read with fullwidth letters and digits, and with Arabic digits", () => {
    expect(readCode("Ｅ７ＰＨ－ＴＭＦ")).toBe("E7PHTMF");
    expect(readCode("E٧PH-TM٩")).toBe("E7PHTM9");
    expect(readCode("٠١٢٣٤٥٦٧٨٩")).toBe("0123456789");
  });

  it("keeps letters that no code has, so that they are told and not passed over", () => {
    expect(readCode("oh é 0")).toBe("OHÉ0");
    expect(readCode(" - ")).toBe("");
  });

  it("is read again as it is written on paper, in two groups", () => {
    expect(writtenCode("E7PHTMF")).toBe("E7PH-TMF");
    for (const code of codes) expect(readCode(writtenCode(code))).toBe(code);
  });
});

describe("codes that are near", () => {
  const near = (typed: string, code: string) => nearCodes(typed, [code]).length === 1;

  it("differ in one sign, at any place", () => {
    for (const code of codes)
      for (const at of places) expect(near(put(code, at, "0"), code), `${code}, ${at}`).toBe(true);
  });

  it("lack one sign, or have one twice or too many", () => {
    for (const code of codes)
      for (const at of places) {
        expect(near(put(code, at, ""), code), `${code} without ${at}`).toBe(true);
        expect(near(put(code, at, code[at]!.repeat(2)), code), `${code}, ${at} twice`).toBe(true);
        expect(near(put(code, at, `${code[at]!}0`), code), `${code}, more behind ${at}`).toBe(true);
      }
    expect(near("0E7PHTMF", "E7PHTMF")).toBe(true);
  });

  it("have two neighbours in each other’s place", () => {
    for (const code of codes)
      for (const at of places.slice(1))
        expect(near(swap(code, at - 1, at), code), `${code}, ${at}`).toBe(true);
  });

  it("are not those with two slips", () => {
    const far = ["07PHTM0", "E7PH", "PHTMF", "E7PHTMF00", "00E7PHTMF", "7E0HTMF", "TMFE7PH", "E7FHTMP", ""];
    expect(far.filter((typed) => near(typed, "E7PHTMF"))).toEqual([]);
  });

  it("are all that there are, in their order", () => {
    expect(nearCodes("E7PHTM0", ["E7PHTMF", "S7PHTMF", "E7PHTMG"])).toEqual(["E7PHTMF", "E7PHTMG"]);
  });
});
