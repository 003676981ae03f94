const ASCII = /^[\x20-\x7e]*$/;
const LATIN_MARKS = /[\u0300-\u036f]/g;
// Tashkeel, superscript alef, Koranic marks, and the hamza and madda that NFKD takes off their letters.
const ARABIC_MARKS = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g;

// Letters that NFKD leaves alone but that readers type without the stroke, or on a Persian keyboard.
const SAME_LETTER: Record<string, string> = {
  đ: "d",
  ł: "l",
  ø: "o",
  ı: "i",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ة: "ه",
  ک: "ك",
  "’": "'",
};
const SAME_LETTERS = /[đłøıßæœٱىیةک’]/g;

/**
 * One spelling for what readers type in several: lower case, no accents, no Arabic vowel signs, one alef, ya and ta
 * marbuta, full-width forms made plain. Composed again at the end, or Korean would stay in single letters.
 */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase(); // most words of most queries, and much the fastest
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(LATIN_MARKS, "")
    .replace(ARABIC_MARKS, "")
    .replace(SAME_LETTERS, (letter) => SAME_LETTER[letter] ?? letter)
    .normalize("NFC");
}
