import { describe, expect, it } from "vitest";
import { endedNumbers, lastAnswered, livePhones } from "../../../lib/hotlines/livePhones";
import { locateHotlines } from "../../../lib/places/locateHotlines";
import type { Call, Hotline } from "../../../lib/model/hotline";
import { table } from "./directory";

const A = "+19565550100";
const B = "+19565550101";
const call = (number: string, on: string, result: Call["result"], movedTo?: string): Call => ({
  number,
  on,
  by: "A steward",
  result,
  ...(movedTo && { movedTo }),
});
const entry = (numbers: string[], ...calls: Call[]): Hotline => ({
  id: "example-aid",
  name: "Example Aid",
  kind: "legal-aid",
  phones: numbers.map((number) => ({ number })),
  area: { scope: "state", states: ["TX"], basis: "stated" },
  services: [],
  languages: ["en"],
  languagesBasis: "assumed",
  fees: "free",
  confidence: "high",
  sources: [{ kind: "own", url: "https://example.org/", for: ["entry"] }],
  ...(calls.length > 0 && { calls }),
});
const numbers = (hotline: Hotline) => livePhones(hotline).map(({ number }) => number);

describe("a number that a call found dead", () => {
  it("is not shown, and its entry is where it has another", () => {
    const hotline = entry([A, B], call(A, "2026-11-01", "dead"));
    expect(numbers(hotline)).toEqual([B]);
    expect(locateHotlines([hotline], table)[0]?.phones).toEqual([{ number: B }]);
    expect(endedNumbers(hotline)).toEqual([{ number: A, on: "2026-11-01" }]);
  });

  it("takes its entry with it where it was the last", () => {
    const hotline = entry([A], call(A, "2026-11-01", "dead"));
    expect(locateHotlines([hotline], table)).toEqual([]);
  });

  it("comes back when a later call is answered", () => {
    const hotline = entry([A], call(A, "2026-11-01", "dead"), call(A, "2026-11-20", "ok"));
    expect(numbers(hotline)).toEqual([A]);
    expect(lastAnswered(hotline)).toBe("2026-11-20");
    expect(endedNumbers(hotline)).toEqual([]);
  });
});

it("a number that moved is told as ended, and nobody has called the new one yet", () => {
  const hotline = entry([B], call(A, "2026-11-01", "moved", B));
  expect(numbers(hotline)).toEqual([B]);
  expect(lastAnswered(hotline)).toBeUndefined();
  expect(endedNumbers(hotline)).toEqual([{ number: A, on: "2026-11-01" }]);
});

it("nobody has called: no day", () => {
  expect(lastAnswered(entry([A]))).toBeUndefined();
});

it("of several calls to several numbers, those that count are the newest of each, answered, and of a number that is shown", () => {
  const hotline = entry(
    [B],
    call(A, "2026-11-01", "ok"),
    call(B, "2026-11-02", "ok"),
    call(A, "2026-11-03", "dead"),
    call(B, "2026-11-04", "moved", B),
  );
  expect(lastAnswered(hotline)).toBe("2026-11-02");
  expect(endedNumbers(hotline)).toEqual([{ number: A, on: "2026-11-03" }]);
  expect(endedNumbers(entry([A]))).toEqual([]);
});

it("a number that was dead is shown again where another has moved to it since", () => {
  const hotline = entry([B], call(B, "2026-11-01", "dead"), call(A, "2026-11-20", "moved", B));
  expect(numbers(hotline)).toEqual([B]);
});
