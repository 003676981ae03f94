import { parseArgs } from "node:util";
import { SOURCE_LOCALE } from "../model/locale";
import { answerLines } from "./lines";
import { named } from "./options";
import { siteContent } from "./siteContent";
import { walkAnswer } from "./walkAnswer";

/** `npm run --silent walk -- --situation home --lang es --json`: one journey a line in, one outcome a line out. */
const { values } = parseArgs({
  options: {
    situation: { type: "string" },
    lang: { type: "string", default: SOURCE_LOCALE },
    json: { type: "boolean" },
  },
});
const { content, asOf } = siteContent();
const situation = named("situation", content.situations, ({ id }) => id, values.situation);
const { code: locale } = named("lang", content.locales, ({ code }) => code, values.lang);

await answerLines(walkAnswer(content, asOf, situation, locale));
