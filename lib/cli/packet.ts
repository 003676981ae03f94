import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { writtenJson } from "../content/writtenJson";
import { REVIEWS } from "../content/reviewFiles";
import { formatFault } from "../model/fault";
import { SOURCE_LOCALE } from "../model/locale";
import { Id } from "../model/primitives";
import type { Review } from "../model/review";
import { makePacket, textsOf } from "../packet/packet";
import { readBack } from "../packet/read/readBack";
import { packetToDocx } from "../packet/toDocx";
import { packetToHtml } from "../packet/toHtml";
import { digestedTexts } from "../reviews/digestedTexts";
import { chosenNames, languageNamed } from "./chosenTexts";
import { readArgs } from "./options";
import { siteContent } from "./siteContent";

/**
 * `npm run packet -- --lang es --texts guide/at-the-door,script/home-* [--beside en] [--reviewer "A. Keeper"] [--out <folder>]` writes
 * a packet for a reviewer, as .docx and as a page; `--all` has every text of the language.
 * `npm run packet -- --read <file.docx> [--id 2027-01-15-a-keeper] [--write]` reads one that was filled in, prints what to change, and
 * with `--write` writes the record of the review, for its reviewer to sign. It changes no text.
 */
const { values } = readArgs({
  options: {
    lang: { type: "string" },
    texts: { type: "string" },
    all: { type: "boolean" },
    beside: { type: "string" },
    reviewer: { type: "string" },
    out: { type: "string" },
    read: { type: "string" },
    id: { type: "string" },
    write: { type: "boolean" },
  },
});
const { lang, texts, all, beside, reviewer, out, read, id, write } = values;
const toMake = { lang, texts, all, beside, reviewer, out };
const toRead = { id, write };
const [wrong] =
  Object.entries(read === undefined ? toRead : toMake).find(([, value]) => value !== undefined) ?? [];
if (wrong !== undefined)
  fail(
    2,
    read === undefined ? `--${wrong}: expected only with --read` : `--${wrong}: expected only without --read`,
  );
if (read === undefined) await make();
else await readFile(read);

async function make(): Promise<void> {
  // A letter that XML cannot hold would break the file.
  if (reviewer !== undefined && /[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(reviewer))
    fail(2, "--reviewer: expected a name, received characters that cannot be seen");
  const { content, asOf: on } = siteContent();
  const locale = languageNamed("lang", content, lang);
  // Whoever checks the words of a translation has its English before them.
  const wanted = beside ?? (locale.code === SOURCE_LOCALE ? undefined : SOURCE_LOCALE);
  const other = wanted === undefined ? undefined : languageNamed("beside", content, wanted);
  if (other === locale)
    fail(2, `--beside: expected another language than that of --lang, received ${beside}`);
  const known = digestedTexts(content);
  const names = chosenNames(textsOf(known, locale.code), [
    { flag: "texts", patterns: texts },
    { flag: "all", patterns: all ? "*" : undefined },
  ]);
  const packet = makePacket(content, known, { names, locale, beside: other, on, reviewer });
  const folder = out ?? ".packets";
  const files = {
    docx: await packetToDocx(packet, content.locales),
    html: packetToHtml(packet, content.locales),
  };
  for (const [ending, data] of Object.entries(files)) {
    const path = join(folder, `packet-${packet.version}.${ending}`);
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, data);
    } catch (error) {
      fail(2, `--out: expected a folder to write in, received ${folder} (${(error as Error).message})`);
    }
    console.log(`Written: ${path}`);
  }
}

async function readFile(path: string): Promise<void> {
  if (id !== undefined && !Id.safeParse(id).success)
    fail(
      2,
      `--id: expected lower-case letters, digits and hyphens, such as 2027-01-15-a-keeper, received ${id}`,
    );
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    fail(2, `--read: expected a file that can be read, received ${path}`);
  }
  const { content, asOf } = siteContent();
  const answers = readBack(bytes, basename(path), digestedTexts(content), asOf);
  if ("faults" in answers) {
    const { faults } = answers;
    console.error(faults.map(formatFault).join("\n"));
    fail(1, `\n${faults.length} fault${faults.length === 1 ? "" : "s"}. Nothing was written.`);
  }
  const { list, review } = answers;
  console.log(list);
  if (!review)
    return console.error("\nNo statement that still stands was found right: there is no record to write.");
  const record = `content/${REVIEWS}/${id ?? idOf(review)}.json`;
  if (!write) return console.error(`\nNothing was written: add --write for ${record}.`);
  if (existsSync(record))
    fail(1, `\n--id: expected one that no review has, received ${record}. Nothing was written.`);
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, await writtenJson(record, review));
  console.error(
    `\nWritten: ${record}. It counts once its reviewer has signed it, and npm run check refuses it until then:\n` +
      `    npm run review -- --sign ${record} --key <file>`,
  );
}

/** The day and the name, as far as it has letters that a file name can have. */
function idOf({ on, reviewer }: Review): string {
  const name = reviewer.name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  return [on, name || "reviewer"].join("-");
}

function fail(code: 1 | 2, message: string): never {
  console.error(message);
  process.exit(code);
}
