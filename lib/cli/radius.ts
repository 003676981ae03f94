import { readFileSync } from "node:fs";
import { ORIGINS } from "../radius/origin";
import { radiusFinder } from "../radius/radiusOf";
import { toHtml } from "../radius/toHtml";
import { toMarkdown } from "../radius/toMarkdown";
import { readerLanguage, readArgs, refuse } from "./options";
import { siteContent } from "./siteContent";

/**
 * `npm run --silent radius -- --source 18-usc-1001`: everything that hangs on a source, or on `--claim <id>`, `--rule <id>`,
 * `--statement guide/at-the-door#open-the-door.2`, `--text script/home-closed-door`; one of them. `--format html` is a page to print and
 * tick off, `--format json` a `Radius` (`lib/radius/radius.ts`); `--lang es` gives the addresses of that language.
 *
 * `--words "<a sentence>"` names the statements that say so, with file and line: for what a reader reports, whose message has the words.
 */
const FORMATS = ["markdown", "html", "json"] as const;

const { values } = readArgs({
  options: {
    source: { type: "string" },
    claim: { type: "string" },
    rule: { type: "string" },
    statement: { type: "string" },
    text: { type: "string" },
    words: { type: "string" },
    format: { type: "string", default: "markdown" },
    lang: { type: "string", default: "en" },
  },
});
const ASKED = [...ORIGINS, "words"] as const;
const asked = ASKED.filter((kind) => values[kind] !== undefined);
const [kind] = asked;
if (kind === undefined || asked.length > 1)
  end(
    `expected one of ${ASKED.map((one) => `--${one}`).join(", ")}, received ${asked.map((one) => `--${one}`).join(" and ") || "none"}`,
  );
const format = FORMATS.find((one) => one === values.format) ?? refuse("format", FORMATS, values.format);

const { content, asOf } = siteContent();
const locale = readerLanguage(content.locales, values.lang);
const textOf = (file: string) => readFileSync(file, "utf8");
const { origin: find, radiusOf, withWords } = radiusFinder(content, asOf);
if (kind === "words") {
  const { found, near } = withWords(values.words!, textOf);
  if (found.length === 0) end(unknown(kind, values.words!, near));
  if (format === "html") refuse("format", ["markdown", "json"], format);
  const lines = found.map(
    ({ address, locale: own, file, line, words }) => `${address} (${own}, ${file}:${line ?? "?"}): ${words}`,
  );
  console.log(format === "json" ? JSON.stringify(found, null, 2) : lines.join("\n"));
  process.exit();
}
const origin = find(kind, values[kind]!);
if ("near" in origin) end(unknown(kind, values[kind]!, origin.near));

const radius = radiusOf(origin, { locale, textOf });
const written = {
  markdown: () => toMarkdown(radius),
  html: () => toHtml(radius, content.locales),
  json: () => `${JSON.stringify(radius, null, 2)}\n`,
};
// It is long: who reads its beginning by `| head` closes the pipe before the end.
process.stdout.on("error", () => process.exit());
process.stdout.write(written[format]());

function unknown(flag: (typeof ASKED)[number], received: string, near: readonly string[]): string {
  const perhaps = near.length > 0 ? `, perhaps ${near.join(", ")}` : "";
  const expected = {
    source: "the id of a source",
    claim: "the id of a claim",
    rule: "the id of a rule",
    statement: "a text and the key of a statement in it",
    text: "the name of a text",
    words: "words that a statement has",
  };
  return `--${flag}: expected ${expected[flag]}${perhaps}, received "${received}"`;
}

function end(line: string): never {
  console.error(line);
  process.exit(2);
}
