import { describe, expect, it } from "vitest";
import { syllablesIn } from "../../../lib/readability/syllables";

describe("syllables, as they are spoken", () => {
  it.each([
    ["en", "door", 1],
    ["en", "officer", 3],
    ["en", "immigration", 4],
    ["es", "puerta", 2],
    ["es", "agente", 3],
    ["es", "inmigración", 4],
    ["es", "policía", 4],
    ["es", "país", 2],
    ["es", "quien", 1],
    ["es", "guerra", 2],
    ["es", "pingüino", 3],
    ["es", "leer", 2],
    ["es", "hoy", 1],
    ["es", "ley", 1],
    ["es", "ciudad", 2],
    ["es", "y", 1],
    ["fr", "porte", 1],
    ["fr", "police", 2],
    ["fr", "immigration", 4],
    ["fr", "juges", 1],
    ["fr", "parlent", 1],
    ["fr", "le", 1],
    ["fr", "que", 1],
    ["fr", "arrêté", 3],
    ["fr", "qui", 1],
  ])("%s %s has %i", (locale, word, count) => expect(syllablesIn(word, locale)).toBe(count));

  it("are not counted where nobody made a counter", () => expect(syllablesIn("门", "zh-Hans")).toBeNull());
});
