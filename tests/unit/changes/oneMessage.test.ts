import { describe, expect, it } from "vitest";
import { asMessage, unitsTooMany } from "../../../lib/changes/oneMessage";

describe("a text as one message", () => {
  it("has room for 160 signs of the alphabet that every phone has", () => {
    const full = "a".repeat(160);
    expect(asMessage(full)).toEqual({ words: full, alphabet: "GSM-7", units: 160 });
    expect(unitsTooMany(asMessage(full))).toBe(0);
    expect(unitsTooMany(asMessage(`${full}bc`))).toBe(2);
  });

  it("has room for 70 of any other, of which some are two", () => {
    const full = "ق".repeat(70);
    expect(asMessage(full)).toEqual({ words: full, alphabet: "UCS-2", units: 70 });
    expect(unitsTooMany(asMessage(full))).toBe(0);
    expect(unitsTooMany(asMessage("权".repeat(71)))).toBe(1);
    // One sign, two code units.
    expect(asMessage("𠮷").units).toBe(2);
  });

  it("counts the signs of the second table twice", () => {
    for (const sign of "^{}\\[~]|€")
      expect(asMessage(`a${sign}`), sign).toMatchObject({ alphabet: "GSM-7", units: 3 });
  });

  it("keeps the letters that the alphabet has, and is written without the marks and printers’ signs that it lacks", () => {
    expect(asMessage("¿Qué pasó mañana? ¡Él no firmó!").words).toBe("¿Qué paso mañana? ¡Él no firmo!");
    expect(asMessage("« L’avocat » : forêt, reçu, cœur — déjà…").words).toBe(
      '"L\'avocat" : foret, recu, coeur - déjà...',
    );
    expect(asMessage("“Ção” ÁÍÓÚ").words).toBe('"Çao" AIOU');
  });

  it("is left as it is where one sign has no other form, and where a mark makes another word", () => {
    for (const text of ["It’s “أ”", "l’été 权", "Luật mới"])
      expect(asMessage(text), text).toEqual({ words: text, alphabet: "UCS-2", units: text.length });
  });
});
