import * as fc from "fast-check";
import { languageFor } from "../../fixtures/languageFor";
import { askedGroups, FIXTURE_LOCALES, searchDocuments } from "../../fixtures/searchDocuments";

const POLICE_CAR = "\ud83d\ude93";
const FAMILY = "👨‍👩‍👧";
/** What is no letter, no number and no mark on one. */
const SIGNS = [
  ..."~^*:+-()[]{}\"'\\/|.,;?!@#$%&=… \t\n\0\u00a0\u3000",
  POLICE_CAR,
  FAMILY,
  "\u26a0\ufe0f", // a sign, and the mark that makes an emoji of it
  "\u0301",
  "\u202e", // from here on, right to left
  "\u200f",
  "\ufeff",
];
/** What people, and those who try what breaks, may type between words. */
const PIECES = [
  ...SIGNS,
  ..."abcñé ßİ门门شطةпоىㄱ",
  "i-200",
  "1-800-898-7180",
  "<script>alert(1)</script>",
  "<b onclick='x'>",
  "&lt;",
  "title:door~2",
  "+warrant -ice^9",
  "la migra",
  "__proto__",
  "constructor",
  "undefined",
];

const stopwordsOf = (locale: string) => [...languageFor(locale).stopwords];
const stopword = fc.constantFrom(...FIXTURE_LOCALES.flatMap(stopwordsOf));
const QUESTIONS = FIXTURE_LOCALES.flatMap((locale) =>
  askedGroups(locale).flatMap(({ questions }) => questions),
);
const WORDS = [
  ...QUESTIONS,
  ...FIXTURE_LOCALES.flatMap((locale) =>
    searchDocuments(locale).map(({ title, heading }) => `${title} ${heading}`),
  ),
].flatMap((text) => text.split(" "));

/** Half of a pair: no character, but a text of JavaScript may have it. */
const half = fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit));
const sign = fc.constantFrom(...SIGNS);
const joined = (parts: fc.Arbitrary<string>, maxLength: number, between = "") =>
  fc.array(parts, { maxLength, size: "max" }).map((those) => those.join(between));

/** One thing that is typed: a word or a question that somebody knows, what may break something, or any characters. */
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 3, arbitrary: fc.constantFrom(...WORDS).map((word) => ` ${word} `) },
  stopword.map((word) => ` ${word} `),
  fc.constantFrom(...QUESTIONS),
  half,
  fc.string({ unit: fc.oneof(sign, half, fc.constantFrom(..."ab1 ")) }),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
);

export const anyQuestion = fc.oneof({ weight: 5, arbitrary: joined(piece, 15) }, joined(stopword, 6, " "));

export const onlyStopwords = (locale: string) => joined(fc.constantFrom(...stopwordsOf(locale)), 6, " ");

const WORD = /[\p{L}\p{N}\p{Script=Han}]/u;
/** Whatever has no letter and no number: two halves may be one. */
export const withoutWords = joined(
  fc.oneof(sign, half, fc.string({ unit: "binary", maxLength: 2 })),
  10,
).filter((text) => !WORD.test(text));

/** Words in letters of Thai: no text or question has one. */
export const unknownWords = fc
  .array(fc.string({ unit: fc.constantFrom(..."กขคงจฉชซญฐ"), minLength: 2, maxLength: 6 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((words) => words.join(" "));

/** What has to be held beside random questions: each kind of bad input by its name. */
export const ODD: readonly (readonly [name: string, text: string])[] = [
  ["nothing", ""],
  ["spaces alone", " \t\n\u00a0\u3000"],
  ["10,000 letters", "x".repeat(10_000)],
  ["10,000 characters of words", "police at the door, i-200? ".repeat(380).slice(0, 10_000)],
  ["10,000 letters of Han", "门".repeat(10_000)],
  ["10,000 letters of Arabic", "باب ".repeat(2500)],
  ["10,000 marks without a letter", "\u0301".repeat(10_000)],
  ["emoji", `${POLICE_CAR}${FAMILY}🚨🏽`.repeat(20)],
  ["markup", "<img src=x onerror=alert(1)> <b>warrant</b> &amp; <!-- door -->"],
  ["Lunr's operators", "title:door~2 +warrant -ice^9 *judge* ~ ^ : * + - ~1 a~99999999 ^^"],
  ["marks of direction", "\u202e\u200fpolice\u202c \u2067الباب\u2069 door\u200e"],
  ["halves of pairs", "\ud800 door \udc00\ud83d warrant\ud83d"],
  ["stopwords alone", "what if they do the"],
  [
    "stopwords of every language alone",
    FIXTURE_LOCALES.flatMap((locale) => stopwordsOf(locale).slice(0, 12)).join(" "),
  ],
  ["names of object members", "__proto__ constructor toString hasOwnProperty valueOf"],
];
