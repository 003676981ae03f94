import { expect, it } from "vitest";
import { guideQuestions } from "../../../lib/content/guideQuestions";
import { asked, to } from "./askedContent";

it("the questions that guides answer are those of all languages, each with its guide and place, and no others", () => {
  const en = [
    asked(to("gates", "shut", "port"), "he rattles it", "who bolts it"),
    asked({ scope: "off-topic" }, "rain"),
  ];
  expect(guideQuestions({ asked: { en, ht: [asked(to("lamps"), "lanp lan")] } })).toEqual([
    { code: "en", guide: "gates", text: "he rattles it", file: "", line: 2 },
    { code: "en", guide: "gates", text: "who bolts it", file: "", line: 3 },
    { code: "ht", guide: "lamps", text: "lanp lan", file: "", line: 2 },
  ]);
});
