import { describe, expect, it } from "vitest";
import { madeNow } from "../../../lib/translations/madeNow";
import { partsOfEntry } from "../../../lib/translations/heldEntries";
import { tieOf } from "../../../lib/translations/tie";
import { tieStrings, tieWords } from "../../../lib/translations/tieWords";
import { unitsOf } from "../../../lib/units/unitsOf";

const ENGLISH = {
  title: "At the gate",
  questions: { gate: { text: "Is it shut?", options: { shut: "Yes", open: "No" } } },
  notes: ["Look out.", "Wait."],
  parts: [{ number: 1, look: "A badge" }],
};
const SPANISH = {
  title: "En la puerta",
  questions: { gate: { text: "¿Está cerrada?", options: { shut: "Sí", open: "No" } } },
  notes: ["Mire.", "Espere."],
  parts: [{ number: 1, look: "Una placa" }],
};
const englishOf = (entries: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, partsOfEntry(entry).english]));
const unitsIn = (words: object, name = "situations/home.json") => unitsOf(name, JSON.stringify(words));
function tied(now: object, own: object = SPANISH, before: object = ENGLISH) {
  const made = englishOf(madeNow(unitsIn(before), unitsIn(own)).entries);
  const tie = tieOf("es", "content/es/situations/home.json", made);
  return { words: tieWords(now, own, tie), tie };
}
const told = ({ tie }: Pick<ReturnType<typeof tied>, "tie">) =>
  tie.behind.map(({ place, state }) => `${place} ${state}`);

describe("a file of words beside its English", () => {
  it("is as it was translated while the English stands", () => {
    const read = tied(ENGLISH);
    expect(read.words).toEqual(SPANISH);
    expect([told(read), read.tie.untold]).toEqual([[], []]);
  });

  it("has in English what changed, what is new and what it lacks, wherever it stands", () => {
    const now = structuredClone(ENGLISH) as typeof ENGLISH & Record<string, unknown>;
    now.title = "By the gate";
    Object.assign(now.questions.gate.options, { unknown: "I don't know" });
    now.notes = ["Look out.", "Breathe.", "Wait."];
    now.parts.push({ number: 2, look: "A lamp" });
    const read = tied(now);
    expect(read.words).toEqual({
      title: "By the gate",
      questions: {
        gate: { text: "¿Está cerrada?", options: { shut: "Sí", open: "No", unknown: "I don't know" } },
      },
      notes: ["Mire.", "Breathe.", "Espere."],
      parts: [
        { number: 1, look: "Una placa" },
        { number: 2, look: "A lamp" },
      ],
    });
    expect(told(read)).toEqual([
      "title changed",
      "questions.gate.options.unknown missing",
      "notes.1 missing",
      "parts.1.look missing",
    ]);
  });

  it("does not show what the English no longer has, and leaves to the checks what it never had", () => {
    const { title, notes, parts } = ENGLISH;
    const read = tied({ title, notes: notes.slice(1), parts, questions: {} });
    expect(read.words).toMatchObject({ questions: {}, notes: ["Espere."] });
    expect(told(read)).toEqual([
      "notes.0 gone",
      "questions.gate.text gone",
      "questions.gate.options.shut gone",
      "questions.gate.options.open gone",
    ]);
    const stray = tied(ENGLISH, SPANISH);
    const tie = tieOf("es", "x", stray.tie.made);
    expect(tieWords(ENGLISH, { ...SPANISH, stray: "?" }, tie)).toEqual({ ...SPANISH, stray: "?" });
    expect(tie.untold).toEqual(["stray"]);
  });

  it("stays as it is where its form is another, which the checks refuse", () => {
    const tie = tieOf("es", "x", {});
    expect(tieWords({ title: "Gates" }, { title: ["Puertas"] }, tie)).toEqual({ title: ["Puertas"] });
    expect(tieWords(["a", "b"], ["x"], tie)).toEqual(["x"]);
  });
});

describe("texts of the interface beside their English", () => {
  const EN = { "gate.shut": "Shut", days_one: "{{count}} day", days_other: "{{count}} days" };
  const AR = {
    "gate.shut": "مغلق",
    days_two: "يومان",
    days_few: "{{count}} أيام",
    days_other: "{{count}} يوم",
  };
  const read = (now: Record<string, string>, own: Record<string, string> = AR) => {
    const made = englishOf(madeNow(unitsIn(EN, "ui.json"), unitsIn(own, "ui.json")).entries);
    const tie = tieOf("ar", "content/ar/ui.json", made);
    return { words: tieStrings(now, own, tie), tie };
  };

  it("have plural forms that were made from the English other", () => {
    expect(read(EN).words).toEqual(AR);
    expect(told(read(EN))).toEqual([]);
    const changed = read({ ...EN, days_other: "{{count}} nights" });
    expect(changed.words, "and fall back together").toEqual({ "gate.shut": "مغلق" });
  });

  it("are left out where they are behind, and may be missing one by one", () => {
    const changed = read({ ...EN, "gate.shut": "Closed" });
    expect(changed.words).not.toHaveProperty("gate.shut");
    expect(told(changed)).toEqual(["gate.shut changed"]);
    const lacking = read(EN, { "gate.shut": "مغلق" });
    expect(told(lacking)).toEqual(["days_one missing", "days_other missing"]);
    expect(told(read({ ...EN, new: "New" })), "one that nobody has translated yet").toEqual(["new missing"]);
  });
});
