import { byRules, letterByLetter, levelWords } from "./levelWords";

/**
 * Russian as it is typed in Latin letters, whatever the habit: "можно", "mozhno" and "mojno" are one, "я", "ya", "ja" and "ia" too. The
 * letter ж is lost among й and и, since j stands for each of them.
 */
export const levelRussian = levelWords(
  letterByLetter(
    `а:a б:b в:v г:g д:d е:e ё:yo ж:zh з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:x ц:ts ч:ch ш:sh щ:sch ъ: ы:y ь: э:e ю:yu
     я:ya`,
  ),
  byRules([
    [/['’`]/g, ""],
    [/shch|sch|sh|6/g, "w"],
    [/ch/g, "4"],
    [/ts|tz|tc|c/g, "q"],
    [/kh/g, "x"],
    [/zh|y/g, "j"],
    [/h/g, "x"],
    [/[ji]+o/g, "e"],
    [/[ji]+(?=[aeu])/g, ""],
    [/j/g, "i"],
    [/(.)\1+/g, "$1"],
  ]),
);
