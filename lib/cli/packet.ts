import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { REVIEWS } from "../content/reviewFiles";
import { writeWhole } from "../content/writeWhole";
import { writtenJson } from "../content/writtenJson";
import { SOURCE_LOCALE } from "../model/locale";
import { Id } from "../model/primitives";
import type { Review } from "../model/review";
import { makePacket, textsOf } from "../packet/packet";
import { readBack } from "../packet/read/readBack";
import { withNotes } from "../packet/read/withNotes";
import { packetToDocx } from "../packet/toDocx";
import { packetToHtml } from "../packet/toHtml";
import { digestedTexts } from "../reviews/digestedTexts";
import { chosenNames, languageNamed } from "./chosenTexts";
import type { GivenTo } from "./commands";
import { misuse } from "./ending";
import { fileBytes } from "./fileBytes";
import { refuseFaults } from "./refuseFaults";
import { siteContent } from "./siteContent";
import { writeNamed } from "./writeNamed";

type Wishes = GivenTo<"packet">["values"];

export async function run({ values }: GivenTo<"packet">): Promise<void> {
  const { read, id, note, write, ...toMake } = values;
  if (read === undefined) {
    refuseGiven({ id, note, write }, "with");
    await make(values);
  } else {
    refuseGiven(toMake, "without");
    await readFile(read, { id, note, write });
  }
}

function refuseGiven(values: Readonly<Record<string, unknown>>, where: string): void {
  const [wrong] = Object.entries(values).find(([, value]) => value) ?? [];
  if (wrong !== undefined) misuse(`--${wrong}: expected only ${where} --read`);
}

async function make({ lang, texts, all, beside, reviewer, out = ".packets" }: Wishes): Promise<void> {
  // A letter that XML cannot hold would break the file.
  if (reviewer !== undefined && /[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(reviewer))
    misuse("--reviewer: expected a name, received characters that cannot be seen");
  const { content, asOf: on } = siteContent();
  const locale = languageNamed("lang", content, lang);
  // Whoever checks the words of a translation has its English before them.
  const wanted = beside ?? (locale.code === SOURCE_LOCALE ? undefined : SOURCE_LOCALE);
  const other = wanted === undefined ? undefined : languageNamed("beside", content, wanted);
  if (other === locale) misuse(`--beside: expected another language than that of --lang, received ${beside}`);
  const known = digestedTexts(content);
  const names = chosenNames(textsOf(known, locale.code), [
    { flag: "texts", patterns: texts },
    { flag: "all", patterns: all ? "*" : undefined },
  ]);
  const packet = makePacket(content, known, { names, locale, beside: other, on, reviewer });
  const files = {
    docx: await packetToDocx(packet, content.locales),
    html: packetToHtml(packet, content.locales),
  };
  for (const [ending, data] of Object.entries(files)) {
    const path = join(out, `packet-${packet.version}.${ending}`);
    writeNamed(path, data, "a folder to write in", out);
    console.log(`Written: ${path}`);
  }
}

async function readFile(
  path: string,
  { id, note, write }: Pick<Wishes, "id" | "note" | "write">,
): Promise<void> {
  if (id !== undefined && !Id.safeParse(id).success)
    misuse(
      `--id: expected lower-case letters, digits and hyphens, such as 2027-01-15-a-keeper, received ${id}`,
    );
  const bytes = fileBytes("--read", path);
  const { content, asOf } = siteContent();
  const answers = readBack(bytes, basename(path), digestedTexts(content), asOf);
  if ("faults" in answers) return refuseFaults(answers.faults, "Nothing was written.");
  const { list, review } = answers;
  console.log(list);
  if (!review)
    return console.error("\nNo statement that still stands was found right: there is no record to write.");
  const noted = withNotes(review, note ?? []);
  if ("expected" in noted)
    misuse(`--note: expected ${noted.expected}, received "${noted.received}". Nothing was written.`);
  const record = `content/${REVIEWS}/${id ?? idOf(review)}.json`;
  if (!write) return console.error(`\nNothing was written: add --write for ${record}.`);
  if (existsSync(record))
    misuse(`--id: expected one that no review has, received ${record}. Nothing was written.`);
  writeWhole(record, await writtenJson(record, noted));
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
