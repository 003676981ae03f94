import { makePacket, textsOf } from "../packet/packet";
import { packetToHtml } from "../packet/toHtml";
import { packetToMarkdown } from "../packet/toMarkdown";
import { digestedTexts } from "../reviews/digestedTexts";
import { chosenNames, languageNamed } from "./chosenTexts";
import type { GivenTo } from "./commands";
import { named, oneOf } from "./options";
import { siteContent } from "./siteContent";

export function run({ values }: GivenTo<"audit">): void {
  const { lang, guide, text, all } = values;
  const format = oneOf("format", ["markdown", "html"], values.format);
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
}
