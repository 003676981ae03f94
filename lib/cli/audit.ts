import { makePacket, textsOf } from "../packet/packet";
import { packetToHtml } from "../packet/toHtml";
import { packetToMarkdown } from "../packet/toMarkdown";
import { digestedTexts } from "../reviews/digestedTexts";
import { chosenNames, languageNamed } from "./chosenTexts";
import { named, readArgs, refuse } from "./options";
import { siteContent } from "./siteContent";

/**
 * `npm run --silent audit -- --text script/home-*`: each statement of these texts beside its sources, to be read here and now.
 * `--guide at-the-door` is short for `--text guide/at-the-door`; `--all` is every text; `--format html` prints a page, `--lang es` another
 * language. To send texts to somebody and read their answers back there is `packet`.
 */
const { values } = readArgs({
  options: {
    text: { type: "string" },
    guide: { type: "string" },
    all: { type: "boolean" },
    format: { type: "string", default: "markdown" },
    lang: { type: "string", default: "en" },
  },
});
const { format, lang, guide, text, all } = values;
if (format !== "markdown" && format !== "html") refuse("format", ["markdown", "html"], format);
const { content, asOf: on } = siteContent();
const locale = languageNamed("lang", content, lang);
const texts = digestedTexts(content);
const names = chosenNames(textsOf(texts, locale.code), [
  { flag: "text", patterns: text },
  {
    flag: "guide",
    patterns: guide && `guide/${named("guide", content.guides, ({ id }) => id, guide).id}`,
  },
  { flag: "all", patterns: all ? "*" : undefined },
]);
const packet = makePacket(content, texts, { names, locale, on });
process.stdout.write(format === "html" ? packetToHtml(packet, content.locales) : packetToMarkdown(packet));
