import type { Language } from "./language";
import type { SearchIndex } from "./loadIndex";
import type { QueryWord } from "./planQuery";
import { SURE } from "./readings";
import type { WeighedWord } from "./weighWords";
import { isHan, isNumbered } from "./words";

// Below this share of the question known, it is taken for another subject. Two words on topic outweigh a long story.
const LEAST_SHARE = 0.5;
const ENOUGH_TOPIC_WORDS = 2;
// Words of other subjects stand beside words that ours share with everyday life: a bus, a school, a phone.
const OFF_TOPIC_WEIGHT = 2.5;
const GUESS_WORTH = 0.7;
const LAY_WORTH = 0.5;
const BODY_WORTH = 0.35;
const SHORTEST_TELLING = 3;

/** Does a document title, heading or alias use the word, or a synonym lead there? */
function topicWorth(index: SearchIndex, { word, readings }: WeighedWord): number {
  // A word that the synonyms know belongs to this subject, even if no text has it yet; the more if one has.
  let worth = word.synonyms.length === 0 ? 0 : readings.size > 0 ? GUESS_WORTH : LAY_WORTH;
  for (const [term, sureness] of readings) {
    const full = sureness >= SURE ? 1 : sureness + 0.1;
    worth = Math.max(worth, index.topics.has(term) || isNumbered(term) ? full : BODY_WORTH * full);
  }
  return worth;
}

/** Is one of the words in the list, as typed or by its stem? */
function isIn(list: ReadonlySet<string>, language: Language, { parts }: QueryWord): boolean {
  return parts.some((part) => list.has(part) || list.has(language.stem(part)));
}

/** Half of a word, too short to guess at: it speaks neither for nor against. */
function saysNothing({ word: { parts }, readings }: WeighedWord): boolean {
  const part = parts[0]!;
  return readings.size === 0 && part.length < SHORTEST_TELLING && !isHan(part);
}

/**
 * Is this another subject than ours? Judged by how much of the question the index knows: fully where titles, headings and
 * aliases use the word, a little where only a body does. A word of a subject we do not answer speaks against, a word for
 * those who come (officers) or for what they do (an arrest) for it, whatever else is said.
 */
export function isOutOfScope(index: SearchIndex, words: readonly WeighedWord[]): boolean {
  const { language } = index;
  const isOurs = words.some(
    ({ word }) => isIn(language.subject, language, word) || word.parts.some(isNumbered),
  );
  let known = 0;
  let asked = 0;
  let topicWords = 0;
  let elsewhere = false;
  for (const weighed of words) {
    if (saysNothing(weighed)) continue;
    const offTopic = isIn(language.offTopic, language, weighed.word);
    const worth = offTopic ? 0 : topicWorth(index, weighed);
    elsewhere ||= offTopic;
    asked += weighed.weight * (offTopic && !isOurs ? OFF_TOPIC_WEIGHT : 1);
    known += worth * weighed.weight;
    if (worth >= GUESS_WORTH) topicWords += 1;
  }
  if (known === 0) return true;
  if (!elsewhere && (isOurs || topicWords >= ENOUGH_TOPIC_WORDS)) return false;
  return known / asked < LEAST_SHARE;
}
