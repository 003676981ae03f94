import { readFileSync, writeFileSync } from "node:fs";
import { behindTable, dangerOf } from "../content/behindTable";
import { ContentFolder } from "../content/contentFolder";
import { loadContent } from "../content/loadContent";
import { loadLocales } from "../content/loadLocales";
import { LEDGER } from "../content/tiedReading";
import { translationAt } from "../content/tiedPlaces";
import { translationParts } from "../content/translationParts";
import type { Behind } from "../model/behind";
import { SOURCE_LOCALE } from "../model/locale";
import { MadeFrom } from "../model/madeFrom";
import { writtenLedger } from "../translations/writtenLedger";
import { madeNow, restated } from "../translations/madeNow";
import { named, readArgs, refuse } from "./options";

/**
 * `npm run translations`: how much of each language is behind its English, by danger; `-- --list` names each part, `--lang es` of one language.
 * `-- --lang es --file guides/at-the-door.md --made` says that a file was made from the English as it stands, `--place open-the-door.2` one
 * part of it; `--same` in place of `--made` that only the wording of the English changed. Without `--file`, all files of the language.
 */
const { values } = readArgs({
  options: {
    lang: { type: "string" },
    file: { type: "string" },
    place: { type: "string" },
    list: { type: "boolean", default: false },
    made: { type: "boolean", default: false },
    same: { type: "boolean", default: false },
  },
});

const folder = new ContentFolder(process.cwd(), "content");
const codes = loadLocales(folder)
  .map(({ code }) => code)
  .filter((code) => code !== SOURCE_LOCALE && folder.has(`${code}/ui.json`));
if (values.lang !== undefined || values.made || values.same)
  named("lang", codes, (code) => code, values.lang);
if (values.made && values.same) refuse("made", ["--made", "--same"], "both");
if (values.place !== undefined && values.file === undefined)
  refuse("file", ["a file in the folder of the language"], "none");

if (values.made || values.same) say(values.lang!, values.made ? "made" : "same");
else tell();

function tell(): void {
  const wanted = codes.filter((code) => values.lang === undefined || code === values.lang);
  const behind = behindOf(wanted);
  console.log(behindTable(behind));
  if (!values.list) return;
  for (const { file, place, state, english, own } of behind) {
    console.log(`\n${file} ${place}: ${state}, ${dangerOf(file)}`);
    if (english !== null) console.log(`  English now: ${english}`);
    if (own !== null) console.log(`  as it is: ${own}`);
  }
}

function behindOf(locales: readonly string[]): Behind[] {
  return loadContent(process.cwd()).content.behind.filter(({ locale }) => locales.includes(locale));
}

/** Writes what the person who translates says of a file, of one part of it, or of a language. */
function say(locale: string, how: "made" | "same"): void {
  const own = filesOf(locale);
  if (values.file !== undefined) named("file", own, (name) => name, values.file);
  const names = own.filter((name) => values.file === undefined || name === values.file);
  const path = `content/${locale}/${LEDGER}`;
  const ledger = folder.has(`${locale}/${LEDGER}`)
    ? MadeFrom.parse(JSON.parse(readFileSync(path, "utf8")))
    : {};
  const behind = how === "same" || values.place !== undefined ? behindOf([locale]) : [];
  const problems: string[] = [];
  let count = 0;
  for (const name of names) {
    const parts = behind.filter(
      (one) =>
        one.file === `content/${locale}/${name}` &&
        one.state !== "gone" &&
        one.ownPlace !== null &&
        (values.place === undefined || one.place === values.place),
    );
    if (how === "made" && values.place === undefined) {
      const { entries, apart } = madeNow(
        translationParts(folder, `${SOURCE_LOCALE}/${name}`),
        translationParts(folder, `${locale}/${name}`),
      );
      if (apart.length > 0)
        problems.push(`content/${locale}/${name}: not the parts of the English: ${apart.join(", ")}`);
      else {
        ledger[name] = entries;
        count += Object.keys(entries).length;
      }
    } else {
      if (values.place !== undefined && parts.length === 0)
        problems.push(`content/${locale}/${name} ${values.place}: no part that is behind and translated`);
      for (const part of parts)
        ledger[name] = {
          ...ledger[name],
          [part.ownPlace!]: restated(part, ledger[name]![part.ownPlace!]!, how),
        };
      count += parts.length;
    }
  }
  // A file that was taken away has no translation to speak of.
  const kept = Object.fromEntries(Object.entries(ledger).filter(([name]) => own.includes(name)));
  if (problems.length > 0) {
    console.error(
      `${problems.join("\n")}\nNothing was written: translate what is missing, or name one part with --place.`,
    );
    process.exit(1);
  }
  writeFileSync(path, writtenLedger(kept));
  console.log(
    `${path}: ${count} parts ${how === "made" ? "made from the English as it stands" : "say the same"}`,
  );
}

/** The translations of a language that have an English file, by their names in its folder. */
function filesOf(locale: string): string[] {
  return folder
    .paths()
    .map((path) => translationAt(path))
    .filter((at) => at?.locale === locale && folder.has(at.english))
    .map((at) => at!.name)
    .sort();
}
