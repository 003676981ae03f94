import type { Language } from "../language";
import { remembered } from "../remembered";
import { hasBeginning } from "../sortedWords";
import { isHan } from "../words";
import { BY_EAR, editDistance } from "./editDistance";
import { soundAlike } from "./soundAlike";

/** Words that are known, for the sake of those that are not. */
export type Vocabulary = {
  /** Whether a known word begins so: it may be half typed. */
  begins: (start: string) => boolean;
  /** The known word that a mistyped one most likely was meant as; null where none is near. */
  nearest: (word: string) => Nearest | null;
};

/** `isSure`: see `SURELY`. A rare word that is right, or a name, may be near a known one too. */
export type Nearest = { word: string; isSure: boolean };

type Spelling = Pick<Language, "vowels">;

/** A word that was seen once may be mistyped itself. */
export const OFTEN_ENOUGH = 2;
const SHORTEST = 4;
const LONGEST = 24;
/** How much more common a word must be than one that is a slip nearer: by its logarithm, some 55 times. */
const A_SLIP = 4;
/** Equal scores may differ by as much, as they are computed. */
const ROUNDING = 1e-9;
/** Words that differ more, in their length or in the letters that only one of them has, are passed over, which saves most of the time. */
const MOST_APART = { length: 2, letters: 4 };

/** Beyond these no word is near. By how many letters it has; the fewer vowels are written, the sooner others make another word. */
function mostSlips({ length }: string, { vowels }: Spelling): number {
  if (length < SHORTEST || length > LONGEST || vowels === "none") return 0;
  if (length < 5 || vowels === "some") return 1;
  return length < 8 ? 1.5 : 2;
}

/** A word is surely meant that is one slip away at most, has the same first letter by ear, and is long and common enough. */
const SURELY = { slips: 1, letters: 6, count: 8 };

type Known = { word: string; letters: string; mask: number; rank: number };

/** @param seen each word, folded, and how often it was. */
export function vocabularyOf(seen: ReadonlyMap<string, number>, spelling: Spelling): Vocabulary {
  const sorted = [...seen.keys()].sort();
  const known = knownWords(seen);
  return {
    begins: (start) => hasBeginning(sorted, start),
    nearest: remembered((word) => nearestOf(word, known, spelling)),
  };
}

/** The most common first: what is found among them leaves little to look for. */
function knownWords(seen: ReadonlyMap<string, number>): Known[] {
  const known = [...seen].flatMap(([word, count]) => {
    const letters = lettersOf(word);
    const isTrusted = count >= OFTEN_ENOUGH && isSpelt(word);
    return isTrusted ? [{ word, letters, mask: maskOf(letters), rank: Math.log(count) }] : [];
  });
  return known.sort((a, b) => b.rank - a.rank);
}

function nearestOf(word: string, known: readonly Known[], spelling: Spelling): Nearest | null {
  const letters = lettersOf(word);
  const most = isSpelt(word) ? mostSlips(letters, spelling) : 0;
  if (most === 0) return null;
  const mask = maskOf(letters);
  let nearest: Known | null = null;
  let fewest = 0;
  // A word with more than one slip is found where it is common.
  let best = -A_SLIP;
  for (const one of known) {
    // The better what was found, the fewer slips one that is rarer may have.
    const room = Math.min(most, (one.rank - best) / A_SLIP + ROUNDING);
    if (room < BY_EAR) break;
    const bySlips = room / BY_EAR;
    if (Math.abs(one.letters.length - letters.length) > Math.min(MOST_APART.length, bySlips)) continue;
    if (differences(one.mask, mask) > Math.min(MOST_APART.letters, 2 * bySlips)) continue;
    const slips = editDistance(letters, one.letters, room);
    const score = one.rank - A_SLIP * slips;
    if (slips > room || score < best || (score === best && nearest !== null && one.word > nearest.word))
      continue;
    best = score;
    nearest = one;
    fewest = slips;
  }
  if (nearest === null) return null;
  const [typed, meant] = [letters.charCodeAt(0), nearest.letters.charCodeAt(0)];
  const isSure =
    fewest <= SURELY.slips &&
    letters.length >= SURELY.letters &&
    nearest.rank >= Math.log(SURELY.count) &&
    (typed === meant || soundAlike(typed, meant));
  return { word: nearest.word, isSure };
}

/** Of Han the letters are words, and a number means what it says. */
const isSpelt = (word: string) => !isHan(word) && !/\d/.test(word);

/** A syllable of Korean is a letter that is made of two or three. */
const lettersOf = (word: string) => (/^\p{Script=Hangul}/u.test(word) ? word.normalize("NFD") : word);

/** A bit for each letter that a word has, to pass over most words at once. */
function maskOf(letters: string): number {
  let mask = 0;
  for (let at = 0; at < letters.length; at += 1) mask |= 1 << (letters.charCodeAt(at) % 31);
  return mask;
}

/** How many bits differ, counted in pairs, fours and eights at once (H. S. Warren, "Hacker's Delight", 2003, chapter 5). */
function differences(one: number, other: number): number {
  let bits = one ^ other;
  bits -= (bits >>> 1) & 0x55555555;
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
