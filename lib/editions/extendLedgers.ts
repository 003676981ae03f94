import { situationsOnAnyDay } from "../content/situationsOfScripts";
import type { Content } from "../model/content";
import type { Why } from "../model/edition";
import type { Fault } from "../model/fault";
import type { IsoDate } from "../model/primitives";
import { createTranslator } from "../i18n/createTranslator";
import { SOURCE_LOCALE } from "../model/locale";
import { printedThings } from "../views/printedThings";
import { extendLedger } from "./extendLedger";
import { isAsGiven } from "./makeEdition";

/** The ledger of each language that has one, with an edition for all that is printed today. */
export function extendLedgers(content: Content, on: IsoDate, why?: Why) {
  const english = createTranslator(content.ui, SOURCE_LOCALE);
  const homes = situationsOnAnyDay(content);
  return Object.entries(content.editions).map(([locale, { words, file }]) => {
    const all = printedThings(content, { locale, t: createTranslator(content.ui, locale), english }, homes);
    return { locale, file, ...extendLedger(words, all, { on, why }) };
  });
}

/** What is printed and has no code yet, or says something else than its newest code stands for. */
export function editionFaults(content: Content, on: IsoDate): Fault[] {
  const missing = content.locales
    .filter(({ code, enabled }) => enabled && !content.editions[code])
    .map(({ code }) => ({
      file: `content/${code}/editions.json`,
      field: "(whole file)",
      expected: `{ "sign": a letter that no other language has, "editions": [], "words": {} }; then npm run editions`,
      received: "nothing",
    }));
  const signs = Object.entries(content.editions).flatMap(([locale, { words, file }]) =>
    Object.entries(content.editions)
      .filter(([other, { words: theirs }]) => other < locale && theirs.sign === words.sign)
      .map(([other]) => ({
        file,
        field: "sign",
        expected: `a letter that ${other} does not have`,
        received: `"${words.sign}"`,
      })),
  );
  const stale = extendLedgers(content, on).flatMap(({ file, added, unexplained }) => [
    ...added.map(({ print }) => ({
      file,
      field: print,
      expected: "an edition of what it says: npm run editions",
      received: "nothing",
    })),
    ...unexplained.map(({ print }) => ({
      file,
      field: print,
      expected:
        "an edition of what it says: npm run editions -- --change <entry of CHANGELOG.md>, or -- --wording",
      received: "other words than those of its newest edition",
    })),
  ]);
  const rewritten = Object.values(content.editions).flatMap(({ words: { sign, editions }, file }) =>
    editions
      .filter((edition) => !isAsGiven(edition, sign))
      .map(({ code }) => ({
        file,
        field: code,
        expected: "an edition as it was given: paper with its code is out there",
        received: "another day, review or statements than the code was made from",
      })),
  );
  return [...missing, ...signs, ...rewritten, ...stale];
}
