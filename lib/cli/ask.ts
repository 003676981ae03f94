import { parseArgs } from "node:util";
import { searchDocuments } from "../content/searchDocuments";
import { SOURCE_LOCALE } from "../model/locale";
import { buildIndex, findResults, findTopics, languageOf, loadIndex, safetyJudge } from "../search";
import { answerLines, eachLine } from "./lines";
import { siteContent } from "./siteContent";

/** `npm run --silent ask -- --lang es --json`: one question a line in, one answer a line out. */
const { values } = parseArgs({ options: { lang: { type: "string" }, json: { type: "boolean" } } });
const { content, asOf } = siteContent();
const locale = values.lang ?? SOURCE_LOCALE;
if (!content.locales.some(({ code, enabled }) => code === locale && enabled)) {
  const known = content.locales.filter(({ enabled }) => enabled).map(({ code }) => code);
  console.error(`--lang: expected one of ${known.join(", ")}, received ${locale}`);
  process.exit(2);
}

const language = languageOf(locale, content.searchWords[locale]?.words);
// Through JSON and back, so that the command asks the very index that the browser loads.
const serialized = JSON.stringify(buildIndex(searchDocuments(content, locale, asOf), language));
const judge = safetyJudge(Object.values(content.safetyWords).map(({ words }) => words));
const index = loadIndex(JSON.parse(serialized), language);

if (values.json) {
  await answerLines((query) => {
    const { danger, refused } = judge(query);
    const { outOfScope, situations, guides } = findTopics(index, query);
    return {
      query,
      outOfScope: outOfScope || refused !== null,
      danger: danger !== null,
      ...(refused && { refused }),
      situations,
      guides,
    };
  });
} else {
  await eachLine((query) => {
    const { danger, refused } = judge(query);
    const { outOfScope, results } = findResults(index, query);
    const notes = [
      danger && `danger: ${danger}`,
      refused && `refused: ${refused}`,
      (outOfScope || refused) && "out of scope",
    ];
    const note = notes.filter(Boolean).join(", ");
    const lines = results.map(({ title, heading, href }) => `  ${title}: ${heading}  ${href}`);
    return [`${query}${note && `  (${note})`}`, ...(refused ? [] : lines)].join("\n");
  });
}
