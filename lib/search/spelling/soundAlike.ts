/** Letters that are written for each other by who spells by ear, in the languages that people ask in; of Korean its parts. */
const ALIKE = [
  ..."aeiouy bvpw uw csz sx ckqx gj dt mn pf lr ij".split(" "),
  ..."оа еиэы сз дт бп гк вф жшщ".split(" "),
  ..."تط ثسص ذزظض دض حهخ كقغ ايعو جش".split(" "),
  ..."ᅢᅦᅤᅨ ᅫᅬᅰ ᅩᅮᅥᅭ ᅵᅴᅱ ᄀᄁᄏ ᄃᄄᄐ ᄇᄈᄑ ᄉᄊ ᄌᄍᄎ ᆨᆩᆿ ᆮᆺᆻᆽᆾᇀ ᆫᆼᆷ".split(" "),
];
/** Letters that are often not heard. */
const SILENT = new Set(codesOf("hьъا"));

const alike = new Map<number, ReadonlySet<number>>();
for (const letters of ALIKE)
  for (const letter of codesOf(letters))
    alike.set(letter, new Set([...(alike.get(letter) ?? []), ...codesOf(letters)]));

/** Letters by their UTF-16 codes: a string of one letter that is not Latin is made anew each time, and is slow to look up. */
function codesOf(letters: string): number[] {
  return [...letters].map((letter) => letter.charCodeAt(0));
}

/** Whether two letters, by their codes, may be heard as one. */
export const soundAlike = (one: number, other: number): boolean => alike.get(one)?.has(other) ?? false;

/** Whether somebody who spells by ear may leave the letter out, or write it where none is. */
export const isSilent = (letter: number): boolean => SILENT.has(letter);
