import { byRules, letterByLetter, levelWords } from "./levelWords";

/**
 * Arabic as it is typed in Latin letters and digits ("3al bab", "aal beb"), down to its consonants: its own letters leave out the short
 * vowels, and writers from Cairo, Beirut and Casablanca spell the long ones differently.
 */
export const levelArabic = levelWords(
  byRules([
    // The article, joined or not, and what the writer doubles.
    [/^و?ال(?=..)|^w?[aei]l(?=..)/, ""],
    [/(.)\1+/g, "$1"],
    [/7['’`]|kh|5/g, "x"],
    [/3['’`]|gh|8/g, "ɣ"],
    [/sh|ch/g, "ʃ"],
    [/th/g, "t"],
    [/dh/g, "d"],
    [/dj/g, "j"],
    [/c(?=[eiy])/g, "s"],
  ]),
  letterByLetter(
    `ب:b ت:t ث:t ج:j ح:h خ:x د:d ذ:d ر:r ز:z س:s ش:ʃ ص:s ض:d ط:t ظ:z غ:ɣ ف:f ق:k ك:k ل:l م:m ن:n ه:h پ:b چ:ʃ ڤ:f گ:j ک:k
     7:h g:j c:k q:k 9:k p:b v:f 6:t`,
  ),
  byRules([
    // Vowels, their digits, and what of Arabic letters is none of the above: hamza, alef, waw, ya, ayn, marks.
    [/[aeiouwy234'’`\p{M}\p{Script=Arabic}]/gu, ""],
    // The ending of a feminine word, which not everybody writes.
    [/(?<=..)h$/, ""],
  ]),
);
