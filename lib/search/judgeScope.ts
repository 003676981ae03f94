import type { Language } from "./language";
import type { SearchIndex } from "./loadIndex";
import type { PlannedQuery, QueryWord } from "./planQuery";
import { SURE } from "./readings";
import type { RefusalReason } from "./types";
import type { WeighedWord } from "./weighWords";
import { isHan } from "./words";

// Below this share of the question known, it is taken for another subject; without a word on topic, more is asked. Two
// words on topic outweigh a long story.
const LEAST_SHARE = 0.34;
const LEAST_SHARE_OFF_TOPIC = 0.5;
const ENOUGH_TOPIC_WORDS = 2;
const GUESS_WORTH = 0.7;
const LAY_WORTH = 0.5;
const BODY_WORTH = 0.35;

/** Does a document title, heading or alias use the word, or a synonym lead there? */
function topicWorth(index: SearchIndex, { word, readings }: WeighedWord): number {
  // A word that the synonyms know belongs to this subject, even if no text has it yet; the more if one has.
  let worth = word.synonyms.length === 0 ? 0 : readings.size > 0 ? GUESS_WORTH : LAY_WORTH;
  for (const [term, sureness] of readings) {
    const full = sureness >= SURE ? 1 : process.env.SW ? sureness + 0.1 : GUESS_WORTH;
    worth = Math.max(
      worth,
      index.topics.has(term)
        ? full
        : (process.env.LAYT && index.language.synonyms.has(term) ? GUESS_WORTH : BODY_WORTH) * full,
    );
  }
  return worth;
}

function isOffTopic(language: Language, { parts }: QueryWord): boolean {
  return parts.some((part) => language.offTopic.has(part) || language.offTopic.has(language.stem(part)));
}

/**
 * Is this another subject than ours? Judged by how much of the question the index knows: fully where titles, headings and
 * aliases use the word, a little where only a body does. A word of a subject we do not answer speaks against.
 */
export function isOutOfScope(index: SearchIndex, words: readonly WeighedWord[]): boolean {
  let known = 0;
  let asked = 0;
  let topicWords = 0;
  let elsewhere = false;
  for (const weighed of words) {
    if (
      process.env.SHORT &&
      weighed.readings.size === 0 &&
      weighed.word.parts.join("").length < 3 &&
      !isHan(weighed.word.parts.join(""))
    )
      continue;
    const offTopic = isOffTopic(index.language, weighed.word);
    const worth = offTopic ? 0 : topicWorth(index, weighed);
    elsewhere ||= offTopic;
    asked += weighed.weight * (offTopic ? Number(process.env.OW ?? 1) : 1);
    known += worth * weighed.weight;
    if (worth >= GUESS_WORTH) topicWords += 1;
  }
  if (known === 0) return true;
  const share = known / asked;
  if (elsewhere) return share <= LEAST_SHARE_OFF_TOPIC;
  if (topicWords >= ENOUGH_TOPIC_WORDS) return false;
  return share < (topicWords === 0 ? LEAST_SHARE_OFF_TOPIC : LEAST_SHARE);
}

/** The first of the requests that are never served which this query is, if any. */
export function refusalOf(language: Language, { words }: PlannedQuery): RefusalReason | undefined {
  const unspaced = words.some(isHan);
  const text = unspaced ? words.join("") : ` ${words.join(" ")} `;
  const says = (phrase: string) => {
    const start = phrase.endsWith("*") ? phrase.slice(0, -1) : `${phrase} `;
    return unspaced ? text.includes(start.trim()) : text.includes(` ${start}`);
  };
  return language.refusals.find(({ all, none }) => all.every((list) => list.some(says)) && !none.some(says))
    ?.reason;
}
