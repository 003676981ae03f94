import { describe, expect, it } from "vitest";
import { heldEntries, partsOfEntry, writtenEntry } from "../../../lib/translations/heldEntries";

const units = (...texts: string[]) => texts.map((text, at) => ({ key: `a.${at + 1}`, text }));
const ledger = (...texts: string[]) =>
  Object.fromEntries(
    texts.map((text, at) => [`a.${at + 1}`, writtenEntry(`english of ${text}`.replaceAll(" ", "-"), text)]),
  );
const held = (now: string[], then: string[]) =>
  Object.entries(heldEntries(units(...now), ledger(...then))).map(([key, from]) => `${key} ${from}`);

describe("what a part was made from", () => {
  it("stays with it, also where its words were mended", () => {
    expect(held(["uno", "dos"], ["uno", "dos"])).toEqual(["a.1 english-of-uno", "a.2 english-of-dos"]);
    expect(held(["uno", "dos!"], ["uno", "dos"])).toEqual(["a.1 english-of-uno", "a.2 english-of-dos"]);
  });

  it("goes along where it was moved", () => {
    expect(held(["dos", "uno"], ["uno", "dos"])).toEqual(["a.1 english-of-dos", "a.2 english-of-uno"]);
  });

  it("is told by nobody for what is new where others stood", () => {
    expect(held(["dos", "tres"], ["uno", "dos"]), "the first was taken out, one came last").toEqual([
      "a.1 english-of-dos",
    ]);
    expect(held(["uno", "nuevo", "dos"], ["uno", "dos"])).toEqual([
      "a.1 english-of-uno",
      "a.3 english-of-dos",
    ]);
  });

  it("is the entry of its place where the same words stand twice", () => {
    const twice = { "a.1": writtenEntry("one", "No."), "a.2": writtenEntry("two", "No.") };
    expect(heldEntries(units("No.", "No."), twice)).toEqual({ "a.1": "one", "a.2": "two" });
  });

  it("has two halves", () =>
    expect(partsOfEntry("aaa=bbb ccc")).toEqual({ english: "aaa=bbb", words: "ccc" }));
});
