import type { CaregiverPaper, CaregiverWords, Time } from "../model/caregiver";
import { interpolate } from "./interpolate";

/** What readers of a language are told of a paper for caregivers, sentence by sentence. */
export function caregiverSentences(
  { points, lasts, court, confidence }: CaregiverPaper,
  words: CaregiverWords,
  locale: string,
): string[] {
  const timed = (text: string, time: Time | undefined) =>
    time ? [interpolate(text, { time: timeText(time, locale) })] : [];
  return [
    ...points.map((point) => words.points[point]!),
    ...timed(words.lasts, lasts),
    ...timed(words.court, court),
    ...(confidence === "medium" ? [words.partly] : []),
  ];
}

/** "12 months" in the reader's language, with Western digits. */
function timeText(time: Time, locale: string): string {
  const [unit, count] = Object.entries(time)[0]!;
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit,
    unitDisplay: "long",
    numberingSystem: "latn",
  }).format(count);
}
