import { parseArgs } from "node:util";
import { auditGuide } from "../audit/auditGuide";
import { auditSource } from "../audit/auditSource";
import { guideToHtml, sourceToHtml } from "../audit/toHtml";
import { guideToMarkdown, sourceToMarkdown } from "../audit/toMarkdown";
import { named, refuse } from "./options";
import { siteContent } from "./siteContent";

/**
 * `npm run --silent audit -- --guide at-the-door`: each statement of a guide beside its sources, for a lawyer to mark up.
 * `--source 18-usc-1001` is the reverse: everything that cites it. `--format html` prints a page, `--lang es` another
 * language.
 */
const { values } = parseArgs({
  options: {
    guide: { type: "string" },
    source: { type: "string" },
    format: { type: "string", default: "markdown" },
    lang: { type: "string", default: "en" },
  },
});
const { content } = siteContent();
const locale = named("lang", content.locales, ({ code }) => code, values.lang);
if (values.format !== "markdown" && values.format !== "html")
  refuse("format", ["markdown", "html"], values.format);
const asHtml = values.format === "html";

if (values.source !== undefined) {
  const { id } = named("source", content.sources, (source) => source.id, values.source);
  const audit = auditSource(content, id, locale.code);
  process.stdout.write(asHtml ? sourceToHtml(audit) : sourceToMarkdown(audit));
} else {
  const { id } = named("guide", content.guides, (guide) => guide.id, values.guide);
  const audit = auditGuide(content, id, locale.code);
  process.stdout.write(asHtml ? guideToHtml(audit, locale.direction) : guideToMarkdown(audit));
}
