import { parseArgs } from "node:util";
import { textIn } from "../i18n/textIn";
import { situationMap } from "../map/situationMap";
import { toMermaid } from "../map/toMermaid";
import { toSvg } from "../map/toSvg";
import { named, refuse } from "./options";
import { siteContent } from "./siteContent";

/** `npm run --silent map -- --situation home --format mermaid`: a situation's questions, rules and sources. */
const { values } = parseArgs({
  options: {
    situation: { type: "string" },
    format: { type: "string", default: "mermaid" },
    lang: { type: "string", default: "en" },
  },
});
const { content, asOf } = siteContent();
const situation = named("situation", content.situations, ({ id }) => id, values.situation);
const locale = named("lang", content.locales, ({ code }) => code, values.lang);

const map = situationMap(situation, content.rules, asOf);
const { text } = textIn(content.situationWords[situation.id]!, locale.code);
if (values.format === "svg") process.stdout.write(toSvg(map, text, locale.direction));
else if (values.format === "mermaid") process.stdout.write(toMermaid(map, text));
else refuse("format", ["mermaid", "svg"], values.format);
