import { describe, expect, it } from "vitest";
import { compareLost } from "../../../lib/content/compareLost";
import type { LostQuestion } from "../../../lib/content/lostQuestions";
import type { Loss, LostList } from "../../../lib/model/lost";
import { asked, to } from "./askedContent";

const RATTLE = "he rattles the bolt";
const WICK = "the wick glows";

const lost = (guide: string, text: string, ...losses: Loss[]): LostQuestion => ({
  code: "en",
  guide,
  text,
  file: "",
  line: 2,
  losses: new Map(losses.map((loss) => [loss, `told of ${loss}`])),
});

/** What is told where two questions are asked, each of a guide of its own: their texts. */
function compared(known: LostList, now: readonly LostQuestion[], questions = EN) {
  const content = { knownLost: { en: { words: known, file: "" } }, asked: { en: questions } };
  const { broken, foundAgain, gone } = compareLost(now, content);
  return {
    broken: broken.map(({ text, losses }) => [text, ...losses.keys()]),
    foundAgain: foundAgain.map(({ text }) => text),
    gone: gone.map(({ guide, text }) => [guide, text]),
  };
}
const EN = [asked(to("gates"), RATTLE), asked(to("lamps"), WICK)];
const NOTHING = { broken: [], foundAgain: [], gone: [] };

describe("the questions that are lost, held against those that are known to be", () => {
  it("tell nothing where they are the same, wherever they stand in their file", () => {
    const known = { gates: { [RATTLE]: "danger" }, lamps: { [WICK]: "elsewhere, refused" } };
    const now = [lost("gates", RATTLE, "danger"), lost("lamps", WICK, "elsewhere", "refused")];
    const moved = now.map((question) => ({ ...question, file: "elsewhere.md", line: 90 })).reverse();
    expect(compared(known, now)).toEqual(NOTHING);
    expect(compared(known, moved)).toEqual(NOTHING);
  });

  it("tell those that no list has", () => {
    const known = { gates: { [RATTLE]: "danger" } };
    const now = [lost("gates", RATTLE, "danger"), lost("lamps", WICK, "elsewhere")];
    expect(compared(known, now)).toEqual({ ...NOTHING, broken: [[WICK, "elsewhere"]] });
  });

  it("tell each where its language has no list yet", () => {
    const now = [lost("lamps", WICK, "elsewhere")];
    const { broken } = compareLost(now, { knownLost: {}, asked: { en: EN } });
    expect(broken).toEqual(now);
  });

  it("tell one that is lost in one way more, with that way alone", () => {
    const known = { gates: { [RATTLE]: "elsewhere" } };
    const now = [lost("gates", RATTLE, "elsewhere", "refused")];
    expect(compared(known, now)).toEqual({ ...NOTHING, broken: [[RATTLE, "refused"]] });
  });

  it("tell one that is lost in another way as lost and as found again", () => {
    const known = { gates: { [RATTLE]: "elsewhere" } };
    expect(compared(known, [lost("gates", RATTLE, "danger")])).toEqual({
      broken: [[RATTLE, "danger"]],
      foundAgain: [RATTLE],
      gone: [],
    });
  });

  it("tell those that are found again", () => {
    const known = { gates: { [RATTLE]: "danger" }, lamps: { [WICK]: "elsewhere" } };
    const now = [lost("lamps", WICK, "elsewhere")];
    expect(compared(known, now)).toEqual({ ...NOTHING, foundAgain: [RATTLE] });
  });

  it("tell those that nobody asks any more, and call them neither lost nor found", () => {
    const known = { gates: { [RATTLE]: "danger" }, lamps: { [RATTLE]: "danger" } };
    const now = [lost("gates", RATTLE, "danger")];
    expect(compared(known, now)).toEqual({ ...NOTHING, gone: [["lamps", RATTLE]] });
    const offTopic = [asked({ scope: "off-topic" }, RATTLE)];
    expect(compared({ gates: { [RATTLE]: "danger" } }, [], offTopic)).toEqual({
      ...NOTHING,
      gone: [["gates", RATTLE]],
    });
  });

  it("are told apart by their language", () => {
    const list = { words: { gates: { [RATTLE]: "danger" } }, file: "" };
    const { broken, gone } = compareLost([lost("gates", RATTLE, "danger")], {
      knownLost: { es: list },
      asked: { en: EN },
    });
    expect([broken.length, gone.map(({ code }) => code)]).toEqual([1, ["es"]]);
  });
});
