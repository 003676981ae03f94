import { describe, expect, it } from "vitest";
import { SOURCE_LOCALE } from "../../lib/model/locale";
import { content } from "../fixtures/projectContent";

// Where a wrong word about names can bring an arrest, on the real content: what may be said where. Journeys hold single states.

const pointOf = (state: string) => {
  const law = content.stateLaw.find((entry) => entry.state === state)!;
  return {
    ...law.points.find(({ topic }) => topic === "name")!,
    notes: law.texts[SOURCE_LOCALE]!.words.name!.notes.join(" "),
  };
};

describe("giving a name to police", () => {
  it("is called not required only on a statute and a case, never on a list", () => {
    // In New Hampshire the statute itself forbids an arrest for a refusal.
    const byStatuteAlone = ["NH"];
    const kindOf = new Map(content.stateSources.map(({ id, kind }) => [id, kind]));
    const states = content.stateLaw.filter(({ state }) => pointOf(state).rule === "not-required");
    expect(states.length).toBeGreaterThan(0);
    for (const { state } of states) {
      const kinds = [...new Set(pointOf(state).sources.map((id) => kindOf.get(id)))].sort();
      expect(kinds, state).toEqual(byStatuteAlone.includes(state) ? ["statute"] : ["case", "statute"]);
    }
  });

  it("warns of a charge wherever no law asks and no court has settled it", () => {
    for (const { state } of content.stateLaw) {
      const { rule, refusal, notes } = pointOf(state);
      if (rule === "may-be-charged" && refusal === "unclear")
        expect(notes, state).toContain("Refusing may still be charged as obstruction");
    }
  });
});
