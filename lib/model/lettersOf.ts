/** The letters and digits of a text, by which it is known again whatever mail, a page or a pen made of its lines, marks and capitals. */
export const lettersOf = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
