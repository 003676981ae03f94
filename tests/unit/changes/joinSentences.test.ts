import { expect, it } from "vitest";
import { joinSentences } from "../../../lib/changes/joinSentences";

it.each([
  [["The gate is shut.", "Knock."], "The gate is shut. Knock."],
  [["门关着。", "请敲门！", "好吗？", "再见"], "门关着。请敲门！好吗？再见"],
  [["البوابة مغلقة.", "اطرق."], "البوابة مغلقة. اطرق."],
  [["One."], "One."],
  [[], ""],
])("%j is one paragraph", (sentences, paragraph) => expect(joinSentences(sentences)).toBe(paragraph));
