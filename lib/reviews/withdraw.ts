import type { Content, Script } from "../model/content";
import { groupBy } from "../model/groupBy";
import { pickedLine } from "../model/pickedLine";
import type { IsoDate } from "../model/primitives";
import type { Block } from "../model/text";
import type { Withdrawal } from "../model/withdrawal";
import { judgedTexts } from "./judgedTexts";
import { lawWithout } from "./lawWithout";
import { once, replaceBlocks } from "./replaceBlocks";
import type { JudgedText } from "./statement";
import { type Taken, takenFrom } from "./taken";

/**
 * Content without what was withdrawn. In its place stands when and why, in the language of the text; a line to say is gone, from
 * cards too, and what to do begins with the notice. Without a withdrawal it is the same.
 */
export function withdraw(content: Content): Content {
  if (content.withdrawn.length === 0) return content;
  const texts = judgedTexts(content);
  const taken = takenFrom(content, texts);
  const notices = new Map<Block, Block>();
  for (const { text, statement, withdrawal, says } of taken)
    // A card's blocks are those of its scripts and guide.
    if (statement.block && !text.name.startsWith("card/"))
      notices.set(statement.block, noticeOf(statement.block, withdrawal, says));
  const without = replaceBlocks(content, notices);
  const left = withoutPicks({
    ...without,
    ...lawWithout(content, taken),
    scripts: without.scripts.map(withNotices),
    takenFrom: withPractice(content, newestIn(texts, taken, notices)),
  });
  return { ...left, takenOut: takenOutOf(taken, left) };
}

/** Each once: a card says what its scripts say. Words that a text or a label of that language still says are right there. */
function takenOutOf(taken: readonly Taken[], left: Content): Content["takenOut"] {
  const said = new Map(
    [...groupBy(judgedTexts(left), ({ locale }) => locale)].map(([locale, texts]) => {
      const words = texts.flatMap(({ statements }) => statements.map((statement) => statement.words));
      return [locale, [...Object.values(left.ui[locale]!), ...words].join("\n")] as const;
    }),
  );
  const all = taken
    .map(({ text: { locale }, statement: { words }, says }) => ({ locale, words, says }))
    .filter(({ locale, words }) => !said.get(locale)!.includes(words));
  return [...new Map(all.map((one) => [`${one.locale} ${one.words}`, one])).values()];
}

/** By text: the newest day on which something of it was withdrawn. A card has blocks of scripts and guides. */
function newestIn(
  texts: readonly JudgedText[],
  taken: readonly Taken[],
  notices: ReadonlyMap<Block, Block>,
): Content["takenFrom"] {
  const own = new Map(taken.map(({ statement, withdrawal }) => [statement, withdrawal.on]));
  const found: Record<string, IsoDate> = {};
  for (const { name, statements } of texts)
    for (const statement of statements) {
      const on = own.get(statement) ?? (statement.block && notices.get(statement.block)?.withdrawn?.on);
      if (on && on > (found[name] ?? "")) found[name] = on;
    }
  return found;
}

/** With the cards to practise a situation, which may lose a card: whatever was withdrawn of a script that they are taken from. */
function withPractice({ practice }: Content, takenFrom: Content["takenFrom"]): Content["takenFrom"] {
  const found = practice.flatMap(({ situation, cards }) => {
    const days = cards
      .flatMap(({ right, others }) => [right, ...others])
      .flatMap(({ script }) => takenFrom[`script/${script}`] ?? []);
    return days.length === 0 ? [] : [[`practice/${situation}`, days.sort().at(-1)!]];
  });
  return { ...takenFrom, ...Object.fromEntries(found) };
}

/** In place of a block: it says nothing of the law, to anybody, and nobody says it. */
function noticeOf({ kind, line }: Block, withdrawn: Withdrawal, says: string): Block {
  return {
    kind,
    line,
    inlines: [{ type: "strong", value: says }],
    citations: [],
    tip: true,
    first: false,
    to: null,
    only: null,
    withdrawn,
  };
}

/** A script whose lines to say are lines to say: what stands in place of others is told before what to do. */
function withNotices(script: Script): Script {
  const texts = Object.entries(script.texts).map(([locale, text]) => {
    const notices = text.say.filter(({ withdrawn }) => withdrawn);
    const say = text.say.filter(({ withdrawn }) => !withdrawn);
    const toDo = once([...notices, ...text.do]);
    // What is told there need not be told again.
    const never = text.never.filter(
      ({ withdrawn }) => !withdrawn || !toDo.some((block) => block.withdrawn === withdrawn),
    );
    return [locale, { ...text, say, do: toDo, never }];
  });
  return { ...script, texts: Object.fromEntries(texts) as Script["texts"] };
}

/** Cards and practice cards without lines that nobody says any more, and without those that had no other. */
function withoutPicks(content: Content): Content {
  const isThere = (pick: Parameters<typeof pickedLine>[1]) => pickedLine(content, pick) !== undefined;
  const prints = content.prints.flatMap((print) => {
    const lines = print.lines.filter(isThere);
    return lines.length === 0 && print.lines.length > 0 ? [] : [{ ...print, lines }];
  });
  const practice = content.practice.flatMap((one) => {
    const cards = one.cards.filter(({ right, others }) => [right, ...others].every(isThere));
    return cards.length === 0 ? [] : [{ ...one, cards }];
  });
  return { ...content, prints, practice };
}
