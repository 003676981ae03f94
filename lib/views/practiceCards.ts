import { pickedLine } from "../model/pickedLine";
import { textIn } from "../i18n/textIn";
import { byId } from "../model/byId";
import type { Content, Script, ScriptText } from "../model/content";
import { SOURCE_LOCALE } from "../model/locale";
import { OTHERS } from "../model/practice";
import type { LinePick } from "../model/print";
import { type Block, isInEnglish } from "../model/text";

/** A line to say, in English and in the reader's language, and the title of the moment that it is for. */
export type PracticeLine = { english: Block; own: Block; ownLocale: string; moment: string };

/** What a script says beside its lines, in one language. */
type Said = { why: Block; toDo: Block; never: Block };

/** A moment of a situation, lines of which one is for it, and why. */
export type PracticeCard = {
  script: string;
  title: string;
  /** What is heard: in English, and in the reader's language where that is another. */
  heard: { english: string; own: string | null };
  /** The language of the title and of what is said; English where there is no translation. */
  locale: string;
  choices: readonly PracticeLine[];
  /** The place of the right one. */
  right: number;
  said: Said;
  /** The same in English, for the ledger of what is printed. */
  source: Said;
};

/**
 * The cards to practise a situation with, in one language; none where nobody has chosen any. What they ask is chosen in
 * `content/practice.json`, what is heard stands in `heard.json`; every other word is the script's own. The right line stands in another
 * place from card to card, the same in every language.
 */
export function practiceCards(content: Content, situation: string, locale: string): readonly PracticeCard[] {
  const chosen = content.practice.find((one) => one.situation === situation)?.cards ?? [];
  return chosen.map(({ right, others }, at): PracticeCard => {
    const place = (at + 1) % (OTHERS + 1);
    const { script, at: line } = pickedLine(content, right)!;
    const { text, locale: textLocale } = textIn(script.texts, locale);
    const english = script.texts[SOURCE_LOCALE]!;
    const parts = partsOf(english, english.say[line]!);
    const picks = others.toSpliced(place, 0, right);
    return {
      script: script.id,
      title: text.title,
      heard: heardAt(content, situation, script.id, locale),
      locale: textLocale,
      choices: picks.map((pick) => lineOf(content, pick, locale)),
      right: place,
      said: saidIn(text, parts),
      source: saidIn(english, parts),
    };
  });
}

/** The texts that these cards are taken from, by kind and id: what a review of them is of. */
export function practiceTexts(content: Content, situation: string): string[] {
  const { cards } = byId(
    content.practice.map((one) => ({ ...one, id: one.situation })),
    situation,
  );
  const picks = cards.flatMap(({ right, others }) => [right, ...others]);
  return [`practice/${situation}`, ...new Set(picks.map(({ script }) => `script/${script}`))];
}

function heardAt(
  { heard }: Content,
  situation: string,
  script: string,
  locale: string,
): PracticeCard["heard"] {
  const wordsIn = (code: string) => heard[code]?.words[situation]?.[script];
  return {
    english: wordsIn(SOURCE_LOCALE)!,
    own: locale === SOURCE_LOCALE ? null : (wordsIn(locale) ?? null),
  };
}

/** The situations that have cards, in the order of the first screen. */
export function practisedSituations(content: Content): readonly string[] {
  const practised = new Set(content.practice.map(({ situation }) => situation));
  return content.situations.flatMap(({ id }) => (practised.has(id) ? [id] : []));
}

function lineOf(content: Content, pick: LinePick, locale: string): PracticeLine {
  const { script, at } = pickedLine(content, pick)!;
  const { text, locale: textLocale } = textIn<Script["texts"][string]>(script.texts, locale);
  const own = text.say[at]!;
  return {
    english: script.texts[SOURCE_LOCALE]!.say[at]!,
    own,
    ownLocale: isInEnglish(own) ? SOURCE_LOCALE : textLocale,
    moment: text.title,
  };
}

/**
 * Which reason stands on the card, which of what can be done and of what never: the first that has a source; of reasons, the first that
 * rests on a source of the line itself, if there is any.
 */
function partsOf({ why, do: toDo, never }: ScriptText, line: Block) {
  const sources = new Set(line.citations.map(({ source }) => source));
  const ofLine = ({ citations }: Block) => citations.some(({ source }) => sources.has(source));
  const isCited = ({ citations }: Block) => citations.length > 0;
  const first = (blocks: readonly Block[], isWanted: (block: Block) => boolean) =>
    Math.max(0, blocks.findIndex(isWanted));
  return { why: first(why, ofLine), toDo: first(toDo, isCited), never: first(never, isCited) };
}

function saidIn(text: ScriptText, { why, toDo, never }: ReturnType<typeof partsOf>): Said {
  return { why: text.why[why]!, toDo: text.do[toDo]!, never: text.never[never]! };
}
