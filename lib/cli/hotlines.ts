import { locateHotlines } from "../places/locateHotlines";
import { zipRegions } from "../places/zipRegions";
import { zipTable } from "../places/zipTable";
import { loadHotlines } from "../content/loadHotlines";
import { readText } from "../content/readText";
import { findHotlines, type HotlineAnswer } from "../hotlines/findHotlines";
import { whyTexts, type WhyWords } from "../hotlines/whyTexts";
import { readWish } from "../hotlines/readWish";
import { regionLookup } from "../hotlines/zipRegion";
import { createTranslator } from "../i18n/createTranslator";
import { formatFault } from "../model/fault";
import { SOURCE_LOCALE } from "../model/locale";
import { visible } from "../model/visible";
import type { GivenTo } from "./commands";
import { answerLines, eachLine } from "./lines";

/** What `hotlines` answers: with `--json` to programs, else to people. */
export async function run({ values }: GivenTo<"hotlines">): Promise<void> {
  const table = zipTable();
  const zips = regionLookup(zipRegions(table));
  const { hotlines, faults } = loadHotlines("content/hotlines", table);
  // An entry with a fault is left out: whoever needs a number now is served by the others.
  for (const fault of faults) console.error(formatFault(fault));
  const located = locateHotlines(hotlines, table);

  const t = createTranslator({ [SOURCE_LOCALE]: englishWords("ui.json") }, SOURCE_LOCALE);
  const states = englishWords("states.json");
  const find = (line: string): [HotlineAnswer, WhyWords] => {
    const { zip, wish } = readWish(line);
    const answer = findHotlines(zip, zips, located, {
      includeUnconfirmed: values.all,
      wish: { at: new Date(), ...wish },
    });
    return [
      answer,
      { locale: SOURCE_LOCALE, t, stateName: (code) => states[code] ?? code, wanted: wish.language },
    ];
  };
  await (values.json
    ? answerLines((line) => asJson(line, ...find(line)))
    : eachLine((line) => asTextOrError(line, find)));
}

function englishWords(name: string): Record<string, string> {
  const { text } = readText(`content/${SOURCE_LOCALE}/${name}`, name);
  return JSON.parse(text!) as Record<string, string>;
}

function asJson(input: string, { hotlines: found, ...answer }: HotlineAnswer, words: WhyWords) {
  const { status, zip, fault, suggestion, places, note, likelyState } = answer;
  const rows = found.map(({ hotline, tier, ...standing }) => ({
    id: hotline.id,
    kind: hotline.kind,
    tier,
    why: whyTexts(standing, words).join("; "),
  }));
  return { input, status, zip, fault, suggestion, places, note, likelyState, hotlines: rows };
}

function asTextOrError(line: string, find: (line: string) => [HotlineAnswer, WhyWords]): string {
  try {
    return asText(line, ...find(line));
  } catch (error) {
    return `${visible(`${JSON.stringify(line)} · ${error instanceof Error ? error.message : String(error)}`)}\n`;
  }
}

function asText(
  input: string,
  { zip, fault, suggestion, places, likelyState, note, hotlines: found }: HotlineAnswer,
  words: WhyWords,
) {
  const heading = [
    zip ?? visible(JSON.stringify(input)),
    fault && `is not a ZIP code: ${words.t(`hotlines.error.${fault}`)}`,
    suggestion && `did you mean ${suggestion}?`,
    ...places.map(({ state, county }) => (county ? `${county}, ${state}` : state)),
    note,
    likelyState && `probably ${likelyState}`,
  ];
  const rows = found.map(({ hotline, tier, ...standing }) => {
    const phones = hotline.phones.map((phone) => phone.number).join(", ");
    return `  ${tier.padEnd(14)}  ${phones}  ${hotline.name} (${whyTexts(standing, words).join("; ")})`;
  });
  return [heading.filter(Boolean).join(" · "), ...rows, ""].join("\n");
}
