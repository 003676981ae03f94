/** Letters that are written for each other by who spells by ear, in the languages that people ask in; of Korean its parts. */
const ALIKE = [
  ..."aeiouy bvpw uw csz sx ckqx gj dt mn pf lr ij".split(" "),
  ..."оа еиэы сз дт бп гк вф жшщ".split(" "),
  ..."تط ثسص ذزظض دض حهخ كقغ ايعو جش".split(" "),
  ..."ᅢᅦᅤᅨ ᅫᅬᅰ ᅩᅮᅥᅭ ᅵᅴᅱ ᄀᄁᄏ ᄃᄄᄐ ᄇᄈᄑ ᄉᄊ ᄌᄍᄎ ᆨᆩᆿ ᆮᆺᆻᆽᆾᇀ ᆫᆼᆷ".split(" "),
];
/** Letters that are often not heard. */
const SILENT = new Set("hьъا");

const alike = new Map<string, string>();
for (const letters of ALIKE)
  for (const letter of letters) alike.set(letter, (alike.get(letter) ?? "") + letters);

/** Whether two letters may be heard as one. */
export const soundAlike = (one: string, other: string): boolean => alike.get(one)?.includes(other) ?? false;

/** Whether somebody who spells by ear may leave the letter out, or write it where none is. */
export const isSilent = (letter: string): boolean => SILENT.has(letter);
