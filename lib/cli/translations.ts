import { behindTable } from "../content/behindTable";
import { dangerOf, DANGERS } from "../model/danger";
import { ContentFolder } from "../content/contentFolder";
import { loadContent } from "../content/loadContent";
import { loadLocales } from "../content/loadLocales";
import { LEDGER } from "../content/tiedReading";
import { translationAt } from "../content/tiedPlaces";
import { translationParts } from "../content/translationParts";
import { writeWhole } from "../content/writeWhole";
import { JsonSyntaxError } from "../json/jsonTokens";
import type { Behind } from "../model/behind";
import { formatFault } from "../model/fault";
import { SOURCE_LOCALE } from "../model/locale";
import { digestOfWords } from "../translations/digestOfWords";
import { heldEntries, writtenEntry } from "../translations/heldEntries";
import { madeNow, restated } from "../translations/madeNow";
import { writtenLedger } from "../translations/writtenLedger";
import type { GivenTo } from "./commands";
import { fault } from "./ending";
import { named, refuse } from "./options";

type Wishes = GivenTo<"translations">["values"];

const folder = new ContentFolder(process.cwd(), "content");

export function run({ values }: GivenTo<"translations">): void {
  const codes = loadLocales(folder)
    .map(({ code }) => code)
    .filter((code) => code !== SOURCE_LOCALE && folder.has(`${code}/ui.json`));
  const says = values.made || values.same;
  if (values.lang !== undefined || says) named("lang", codes, (code) => code, values.lang);
  if (values.made && values.same) refuse("made", ["--made", "--same"], "both");
  if (values.place !== undefined && values.file === undefined)
    refuse("file", ["a file in the folder of the language"], "none");
  if (values.own !== undefined && values.place === undefined)
    refuse("place", ["a part of the English file"], "none");

  if (says) say(values.lang!, values);
  else
    tell(
      codes.filter((code) => values.lang === undefined || code === values.lang),
      values.list,
    );
}

function tell(wanted: readonly string[], isList: boolean): void {
  const behind = behindOf(wanted);
  for (const code of wanted.filter((code) => !folder.has(`${code}/${LEDGER}`)))
    console.log(
      `${code}: nobody has said what it was made from (npm run translations -- --lang ${code} --made)`,
    );
  if (behind.length > 0 || wanted.some((code) => folder.has(`${code}/${LEDGER}`)))
    console.log(behindTable(behind));
  if (!isList) return;
  const inOrder = DANGERS.flatMap((danger) => behind.filter(({ file }) => dangerOf(file) === danger));
  for (const { file, place, state, english, own } of inOrder) {
    console.log(`\n${file} ${place}: ${state}, ${dangerOf(file)}`);
    if (english !== null) console.log(`  English now: ${english}`);
    if (own !== null) console.log(`  as it is: ${own}`);
  }
}

/** What is behind. Ends the command where a ledger cannot be read: without one nothing would be. */
function behindOf(locales: readonly string[]): Behind[] {
  const { content, faults } = loadContent(process.cwd());
  const ledgers = locales.map((code) => `content/${code}/${LEDGER}`);
  const broken = faults.filter(
    ({ file, received }) => ledgers.includes(file) && received !== "an entry for nothing",
  );
  if (broken.length > 0) fault(broken.map(formatFault).join("\n"));
  return content.behind.filter(({ locale }) => locales.includes(locale));
}

/** Writes what the person who translates says of a file, of one part of it, or of a language. */
function say(locale: string, values: Wishes): void {
  const own = filesOf(locale);
  if (values.file !== undefined) named("file", own, (name) => name, values.file);
  const names = own.filter((name) => values.file === undefined || name === values.file);
  const path = `content/${locale}/${LEDGER}`;
  const behind = behindOf([locale]);
  const ledger = { ...folder.tied.ledgerOf(locale) };
  const problems: string[] = [];
  let count = 0;
  for (const name of names) {
    const file = `content/${locale}/${name}`;
    const said = entriesOf(
      name,
      locale,
      values,
      ledger[name] ?? {},
      behind.filter((one) => one.file === file),
    );
    if (Array.isArray(said)) problems.push(...said.map((problem) => `${file} ${problem}`));
    else {
      ledger[name] = said.entries;
      count += said.count;
    }
  }
  if (problems.length > 0) fault([...problems, "Nothing was written."].join("\n"));
  // A file that was taken away has no translation to speak of.
  const kept = Object.fromEntries(Object.entries(ledger).filter(([name]) => own.includes(name)));
  writeWhole(path, writtenLedger(kept));
  console.log(
    `${path}: ${count} parts ${values.made ? "made from the English as it stands" : "say the same"}`,
  );
}

type Said = { entries: Readonly<Record<string, string>>; count: number };

/** The ledger of a file after what was said of it, or what is wrong with that. */
function entriesOf(
  name: string,
  locale: string,
  values: Wishes,
  ledger: Readonly<Record<string, string>>,
  behind: readonly Behind[],
): Said | string[] {
  const how = values.made ? "made" : "same";
  try {
    const english = translationParts(folder, `${SOURCE_LOCALE}/${name}`);
    const own = translationParts(folder, `${locale}/${name}`);
    if (how === "made" && values.place === undefined) {
      const { entries, apart, untouched } = madeNow(english, own, ledger);
      if (apart.length === 0 && untouched.length === 0)
        return { entries, count: Object.keys(entries).length };
      return [
        ...apart.map((place) => `${place}: not in both; translate it, or name each part with --place`),
        ...untouched.map(
          (place) => `${place}: has the words of older English; name it with --place if they are right`,
        ),
      ];
    }
    const held = heldEntries(own, ledger);
    const texts = new Map(own.map(({ key, text }) => [key, text]));
    const told = behind.filter(
      ({ place, ownPlace, state }) =>
        state !== "gone" && ownPlace !== null && (values.place === undefined || place === values.place),
    );
    const said = told.map(({ ownPlace, ...part }) => [ownPlace!, restated(part, held[ownPlace!]!, how)]);
    const [place, at] = [values.place, values.own ?? values.place];
    const source = english.find(({ key }) => key === place)?.text;
    if (place !== undefined && said.length === 0) {
      if (how === "same" || source === undefined || !texts.has(at!) || held[at!] !== undefined)
        return [`${place}: no part that is behind, and none of which nobody said what it was made from`];
      said.push([at!, writtenEntry(digestOfWords(source), texts.get(at!)!)]);
    }
    const kept = Object.entries(held).map(([key, from]) => [key, writtenEntry(from, texts.get(key)!)]);
    return { entries: Object.fromEntries([...kept, ...said]), count: said.length };
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    return ["is not JSON: npm run content says where"];
  }
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
