import type { GivenTo } from "./commands";
import { answerLines } from "./lines";
import { named } from "./options";
import { siteContent } from "./siteContent";
import { walkAnswer } from "./walkAnswer";

export async function run({ values }: GivenTo<"walk">): Promise<void> {
  const { content, asOf } = siteContent();
  const situation = named("situation", content.situations, ({ id }) => id, values.situation);
  const { code: locale } = named("lang", content.locales, ({ code }) => code, values.lang);
  await answerLines(walkAnswer(content, asOf, situation, locale));
}
