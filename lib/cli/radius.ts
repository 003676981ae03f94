import { readFileSync } from "node:fs";
import { ORIGINS } from "../radius/origin";
import { radiusFinder } from "../radius/radiusOf";
import { toHtml } from "../radius/toHtml";
import { toMarkdown } from "../radius/toMarkdown";
import type { GivenTo } from "./commands";
import { misuse } from "./ending";
import { oneOf, readerLanguage, refuse } from "./options";
import { perhaps } from "./perhaps";
import { siteContent } from "./siteContent";

const FORMATS = ["markdown", "html", "json"] as const;
const ASKED = [...ORIGINS, "words"] as const;

export function run({ values }: GivenTo<"radius">): void {
  const asked = ASKED.filter((kind) => values[kind] !== undefined);
  const [kind] = asked;
  if (kind === undefined || asked.length > 1)
    misuse(
      `expected one of ${ASKED.map((one) => `--${one}`).join(", ")}, received ${asked.map((one) => `--${one}`).join(" and ") || "none"}`,
    );
  const format = oneOf("format", FORMATS, values.format);
  if (kind === "words" && format === "html") refuse("format", ["markdown", "json"], format);
  const received = values[kind]!;

  const { content, asOf } = siteContent();
  const locale = readerLanguage(content.locales, values.lang);
  const textOf = (file: string) => readFileSync(file, "utf8");
  const { origin: find, radiusOf, withWords } = radiusFinder(content, asOf);
  if (kind === "words") {
    const { found, near } = withWords(received, textOf);
    if (found.length === 0) refuseUnknown(kind, received, near);
    const lines = found.map(
      ({ address, locale: own, file, line, words }) =>
        `${address} (${own}, ${file}:${line ?? "?"}): ${words}`,
    );
    return console.log(format === "json" ? JSON.stringify(found, null, 2) : lines.join("\n"));
  }
  const origin = find(kind, received);
  if ("near" in origin) return refuseUnknown(kind, received, origin.near);

  const radius = radiusOf(origin, { locale, textOf });
  const written = {
    markdown: () => toMarkdown(radius),
    html: () => toHtml(radius, content.locales),
    json: () => `${JSON.stringify(radius, null, 2)}\n`,
  };
  process.stdout.write(written[format]());
}

function refuseUnknown(flag: (typeof ASKED)[number], received: string, near: readonly string[]): never {
  const expected = {
    source: "the id of a source",
    claim: "the id of a claim",
    rule: "the id of a rule",
    statement: "a text and the key of a statement in it",
    text: "the name of a text",
    words: "words that a statement has",
  };
  return misuse(`--${flag}: expected ${expected[flag]}${perhaps(near)}, received "${received}"`);
}
