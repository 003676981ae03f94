import { textIn } from "../i18n/textIn";
import type { Term } from "../model/content";
import type { Inline, Section } from "../model/text";

export type MarkedSections = { sections: readonly Section[]; terms: readonly Term[] };

/**
 * Marks the first place in which each term of art stands, plain or in emphasis, so that the page can explain it there, and names the terms
 * found, in that order. Terms are found by the forms that they list for the language of the text.
 */
export function markTerms(
  sections: readonly Section[],
  terms: readonly Term[],
  locale: string,
): MarkedSections {
  const found: Term[] = [];
  const forms = terms
    .flatMap((term) =>
      textIn(term.texts, locale).locale === locale
        ? term.texts[locale]!.forms.map((form) => ({ form, term }))
        : [],
    )
    .sort((a, b) => b.form.length - a.form.length);

  const mark = (inline: Inline): Inline[] => {
    if (inline.type !== "text" && inline.type !== "emphasis") return [inline];
    const place = firstPlace(
      inline.value,
      forms.filter(({ term }) => !found.includes(term)),
      locale,
    );
    if (!place) return [inline];
    found.push(place.term);
    const [start, end] = [place.at, place.at + place.form.length];
    const { type } = inline;
    const rest = (value: string): Inline[] => (value === "" ? [] : mark({ type, value }));
    return [
      ...(start > 0 ? [{ type, value: inline.value.slice(0, start) }] : []),
      { type: "term", value: inline.value.slice(start, end), term: place.term.id },
      ...rest(inline.value.slice(end)),
    ];
  };
  const marked = sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => ({ ...block, inlines: block.inlines.flatMap(mark) })),
  }));
  return { sections: marked, terms: found };
}

type Form = { form: string; term: Term };

/** The first form in a text, the longest where two begin together. */
function firstPlace(
  text: string,
  forms: readonly Form[],
  locale: string,
): (Form & { at: number }) | undefined {
  const places = forms.flatMap(({ form, term }) => {
    const at = indexOfWord(text, form, locale);
    return at < 0 ? [] : [{ form, term, at }];
  });
  return places.sort((a, b) => a.at - b.at || b.form.length - a.form.length)[0];
}

/** Chinese has no spaces between words; elsewhere a form stands between characters that are no letters, nor marks of one. */
function indexOfWord(text: string, form: string, locale: string): number {
  const plain = (words: string) => words.toLowerCase().replace(/[\u00a0\u202f]/g, " ");
  const [low, sought] = [plain(text), plain(form)];
  if (locale.startsWith("zh")) return low.indexOf(sought);
  for (let at = low.indexOf(sought); at >= 0; at = low.indexOf(sought, at + 1)) {
    const around = `${low[at - 1] ?? " "}${low[at + sought.length] ?? " "}`;
    if (!/[\p{L}\p{M}\p{N}]/u.test(around)) return at;
  }
  return -1;
}
