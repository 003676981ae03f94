import { syllable } from "syllable";

/** Vowels that are spoken as one with a neighbour: "cui-da-do", "ciu-dad". An accent parts them: "pa-ís". */
const WEAK = "iuü";
const SPANISH_VOWELS = /[aeiouáéíóúü]+/g;
const FRENCH_VOWELS = /[aeiouyàâäéèêëîïôöùûüœæ]+/g;
/** A last "e" that nobody speaks: "porte", "juges", "parlent". */
const FRENCH_SILENT = /(?<=[^aeiouyàâäéèêëîïôöùûüœæ])e(?:s|nt)?$/;

/** Spoken syllables of one word. Languages without a counter give null. */
export function syllablesIn(word: string, locale: string): number | null {
  const text = word.toLowerCase();
  if (locale === "en") return Math.max(1, syllable(text));
  if (locale === "es") return Math.max(1, spanish(text));
  if (locale === "fr") return Math.max(1, french(text));
  return null;
}

/** A run of vowels has one syllable for each strong or accented one, and one if it has only weak ones. */
function spanish(word: string): number {
  const spoken = word.replace(/(?<=[gq])u(?=[eiéí])/g, "").replace(/y(?![aeiouáéíóú])/g, "i");
  return (spoken.match(SPANISH_VOWELS) ?? []).reduce(
    (sum, run) => sum + Math.max(1, [...run].filter((vowel) => !WEAK.includes(vowel)).length),
    0,
  );
}

function french(word: string): number {
  const spoken = word.replace(/(?<=[gq])u(?=[eiéèêy])/g, "");
  const heard = (text: string) => text.match(FRENCH_VOWELS)?.length ?? 0;
  return Math.max(heard(spoken.replace(FRENCH_SILENT, "")), Math.min(1, heard(spoken)));
}
