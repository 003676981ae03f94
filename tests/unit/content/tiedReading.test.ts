import { afterAll, describe, expect, it } from "vitest";
import { plainText } from "../../../lib/model/text";
import { digestOfWords } from "../../../lib/translations/digestOfWords";
import { partsOfEntry } from "../../../lib/translations/heldEntries";
import { contentWith, type Edit, faultsWith, removeCopy } from "../../fixtures/malformed/brokenContent";
import { entriesOf, ledger } from "../../fixtures/malformed/translationCases";

afterAll(removeCopy);

const GUIDE = "guides/gates.md";
const edit = (file: string, from: string, to: string): Edit => ({ file, from, to });
const OPEN = edit(`en/${GUIDE}`, "No. You can", "Mostly not. You can");
/** The Spanish of the valid content lacks it from the first. */
const LACKS = "content/es/situations/lighthouse.json questions.badge.help: missing";
const told = (edits: readonly Edit[]) =>
  contentWith(edits)
    .behind.map(({ file, place, state }) => `${file} ${place}: ${state}`)
    .filter((one) => one !== LACKS);
const spanish = (edits: readonly Edit[]) =>
  contentWith(edits).guides[0]!.texts.es!.sections.flatMap(({ blocks }) => blocks);

describe("English that moves ahead", () => {
  it("stops nothing: a changed paragraph, a new one and one less are told by language", () => {
    expect(told([ledger()])).toEqual([]);
    const ahead = [
      ledger(),
      OPEN,
      edit(`en/${GUIDE}`, "- The metal of the badge. {.tip}\n", ""),
      edit(
        `en/${GUIDE}`,
        "- The hour of the visit. {.tip}",
        "- The hour of the visit. {.tip}\n- The weather. {.tip}",
      ),
    ];
    expect(told(ahead)).toEqual([
      `content/es/${GUIDE} open-the-gate.1: changed`,
      `content/es/${GUIDE} notes.1: gone`,
      `content/es/${GUIDE} notes.2: missing`,
    ]);
    expect(spanish(ahead).flatMap((block) => (block.behind ? [plainText(block)] : []))).toEqual([
      "Mostly not. You can speak through it.",
      "The weather.",
    ]);
  });

  it("has the older words where whoever translates says that they mean the same", () => {
    const place = "open-the-gate.1";
    const digest = digestOfWords("Mostly not. You can speak through it.");
    const { english, words } = partsOfEntry(entriesOf(GUIDE)[place]!);
    const same = `${english}=${digest} ${words}`;
    const edits = [OPEN, ledger({ [GUIDE]: { ...entriesOf(GUIDE), [place]: same } })];
    expect(told(edits)).toEqual([`content/es/${GUIDE} ${place}: same`]);
    const older = spanish(edits).find(({ behind }) => behind)!;
    expect([plainText(older), older.behind]).toEqual([
      "No. Puede hablar a través de ella.",
      { locale: "es", shown: "older" },
    ]);
    expect(older.citations.map(({ source }) => source)).toEqual(["lighthouse-act"]);
  });

  it("may say more of a question", () => {
    const ahead = [
      ledger(),
      { file: "en/situations/lighthouse.json", at: "questions.gate.help", value: "Look." },
    ];
    expect(told(ahead)).toEqual(["content/es/situations/lighthouse.json questions.gate.help: missing"]);
    expect(contentWith(ahead).situationWords.lighthouse!.es!.questions.gate!.help).toBe("Look.");
  });

  it("stops a language that has no ledger, as long as nobody says what it was made from", () => {
    expect(faultsWith([edit(`en/${GUIDE}`, "- Breathe. {.tip}\n", "")]).join("\n")).toMatch(
      /es\/guides\/gates\.md:\d+ right-now: expected 2 paragraphs or items, as in English, received 3/,
    );
  });
});
