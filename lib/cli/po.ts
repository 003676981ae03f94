import { basename } from "node:path";
import { ContentFolder } from "../content/contentFolder";
import { JSON_FILES } from "../content/jsonFiles";
import { LEDGER } from "../content/tiedReading";
import { loadContent } from "../content/loadContent";
import { loadLocales } from "../content/loadLocales";
import { readJson } from "../content/readJson";
import { today } from "../content/today";
import { translationFiles } from "../content/translationFiles";
import { wouldBeFaults } from "../content/wouldBeFaults";
import { writeAllWhole } from "../content/writeWhole";
import { formatted } from "../content/writtenJson";
import type { Fault } from "../model/fault";
import { SOURCE_LOCALE } from "../model/locale";
import { changeList } from "../po/changeList";
import { entriesOf } from "../po/entries";
import { notesFor } from "../po/notesFor";
import { PLURAL_RULES } from "../po/pluralRules";
import { readPo } from "../po/readPo";
import { takeIn } from "../po/takeIn";
import { writePo } from "../po/writePo";
import { writtenLedger } from "../translations/writtenLedger";
import type { GivenTo } from "./commands";
import { misuse } from "./ending";
import { fileBytes } from "./fileBytes";
import { oneOf } from "./options";
import { refuseFaults } from "./refuseFaults";
import { writeNamed } from "./writeNamed";

const MEND_FIRST = "Nothing was written: mend the content first.";

// Reading all of the content takes seconds: only what needs it does.
const folder = new ContentFolder(process.cwd(), "content");

export async function run({ values }: GivenTo<"po">): Promise<void> {
  const { out, read, write } = values;
  if ((out === undefined) === (read === undefined))
    misuse(`--out or --read: expected one of them, received ${out === undefined ? "neither" : "both"}`);
  if (write && read === undefined) misuse("--write: expected only with --read");
  const languages = loadLocales(folder)
    .map(({ code }) => code)
    .filter((code) => code !== SOURCE_LOCALE);
  const lang = oneOf("lang", languages, values.lang);
  if (PLURAL_RULES[lang] === undefined)
    misuse(`--lang: expected a language with a rule in lib/po/pluralRules.ts, received ${lang}`);
  if (out !== undefined) exportTo(out, lang);
  else await importFrom(read!, lang, write);
}

function exportTo(path: string, locale: string): void {
  const { content, faults } = loadContent(process.cwd());
  refuseFaults(faults, MEND_FIRST);
  const entries = translationFiles(process.cwd(), locale, folder.tied.ledgerOf(locale)).flatMap((file) =>
    entriesOf(file, locale),
  );
  const notes = notesFor(content, locale, entries);
  const text = writePo(entries, locale, today(), notes);
  writeNamed(path, text, "a file that can be written");
  const open = entries.filter(({ own }) => own.includes("")).length;
  console.log(`Written: ${path}, ${entries.length} texts, ${open} of them not translated`);
}

async function importFrom(path: string, locale: string, write: boolean): Promise<void> {
  const bytes = fileBytes("--read", path);
  const name = basename(path);
  const files = translationFiles(process.cwd(), locale, folder.tied.ledgerOf(locale));
  const broken = files.flatMap(({ path, english, own }) => [
    ...unreadable(`content/${SOURCE_LOCALE}/${path}`, english),
    ...unreadable(`content/${locale}/${path}`, own),
  ]);
  refuseFaults(broken, MEND_FIRST);
  const file = readPo(bytes, name);
  const wording = `${locale}/wording.json`;
  const same = (folder.has(wording) && folder.json(wording, JSON_FILES["*/wording.json"])?.english) || [];
  const taken =
    file.po &&
    takeIn(
      file.po,
      name,
      locale,
      files,
      same.map(({ words }) => words),
    );
  const all = [...file.faults, ...(taken?.faults ?? [])].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  refuseFaults(all, "Nothing was written.");
  if (!taken) return;
  console.log(changeList(taken));
  if (taken.files.size === 0) return;
  const made = new Map<string, string>();
  for (const [place, text] of taken.files) {
    const file = `content/${locale}/${place}`;
    made.set(file, await formatted(file, text));
  }
  const ledger = `content/${locale}/${LEDGER}`;
  const before = folder.tied.ledgerOf(locale);
  if (before) made.set(ledger, writtenLedger({ ...before, ...Object.fromEntries(taken.made) }));
  const told = wouldBeFaults(process.cwd(), made, today());
  refuseFaults(told, "The content would have these faults. Nothing was written.");
  if (!write) return console.error("\nNothing was written: add --write to change the content.");
  writeAllWhole(made);
  console.error(
    `\nWritten: ${[...made.keys()].join(", ")}\nnpm run content says what is left to do, such as new codes for what is printed.`,
  );
}

/** What keeps a JSON file from being taken apart. */
function unreadable(file: string, text: string | undefined): Fault[] {
  if (text === undefined || !file.endsWith(".json")) return [];
  const { data, faults } = readJson(text, file);
  return data === undefined ? faults : [];
}
