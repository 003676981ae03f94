import { expect, it } from "vitest";
import { askerOf } from "../../../../lib/bench/search/asker";
import type { Content } from "../../../../lib/model/content";
import { heading, smallContent } from "./smallContent";

it("asks in the language of the question, and says what the words of safety say", () => {
  const content = smallContent(["trim the wick"], ["shovel the coal"]);
  const about = { guide: "stoves", section: "start", situation: null };
  const ask = askerOf({
    ...content,
    asked: { ...content.asked, ru: [heading(about, ["уголь в печи", "как топить углём"])] },
    safetyWords: {
      en: { words: { danger: [{ kind: "home", all: [["fire"]], none: [] }], refusals: [] } },
    },
  } as unknown as Content);
  expect(ask("en", "уголь").guides[0]?.id).toBe("stoves");
  expect(ask("en", "wick").guides[0]?.id).toBe("lamps");
  expect(ask("en", "fire").verdict.danger).toBe("home");
  expect(ask("en", "wick").verdict.danger).toBeNull();
});
