import { textIn } from "../i18n/textIn";
import { situationMap } from "../map/situationMap";
import { toMermaid } from "../map/toMermaid";
import { toSvg } from "../map/toSvg";
import type { GivenTo } from "./commands";
import { named, oneOf } from "./options";
import { siteContent } from "./siteContent";

export function run({ values }: GivenTo<"map">): void {
  const format = oneOf("format", ["mermaid", "svg"], values.format);
  const { content, asOf } = siteContent();
  const situation = named("situation", content.situations, ({ id }) => id, values.situation);
  const locale = named("lang", content.locales, ({ code }) => code, values.lang);

  const map = situationMap(situation, content.rules, asOf);
  const { text } = textIn(content.situationWords[situation.id]!, locale.code);
  process.stdout.write(format === "svg" ? toSvg(map, text, locale.direction) : toMermaid(map, text));
}
