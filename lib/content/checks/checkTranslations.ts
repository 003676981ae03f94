import type { Content } from "../../model/content";
import type { Fault } from "../../model/fault";
import { SOURCE_LOCALE } from "../../model/locale";
import { placeholdersIn } from "../../i18n/interpolate";
import { formsOf, pluralKey } from "../../i18n/pluralKey";
import { type Block, isInEnglish } from "../../model/text";
import { missingStrings } from "../missingStrings";
import { type CitingText, citingTexts } from "../../reviews/citingTexts";

/** Does every translation that exists say as much, in the same places, with the same sources, as the English? */
export function checkTranslations(content: Content): Fault[] {
  return [...checkTexts(content), ...checkSituationWords(content), ...checkStrings(content)];
}

/** A text whose translations have the same sections with as many blocks. */
type Told = Omit<CitingText, "kind" | "claims" | "labels"> & { kind: string };

/** What the site says of itself, and to those who teach: it cites nothing, but says the same in every language. */
function uncitedTexts({ about, workshop }: Content): Told[] {
  return Object.entries({ about, workshop }).flatMap(([kind, things]) =>
    things.flatMap(({ id, texts }) =>
      Object.entries(texts).map(([locale, { file, sections }]) => ({
        kind,
        id,
        locale,
        file,
        groups: sections,
      })),
    ),
  );
}

function checkTexts(content: Content): Fault[] {
  const texts: Told[] = [...citingTexts(content), ...uncitedTexts(content)];
  const nameOf = (text: Told) => `${text.kind}/${text.id}`;
  const english = new Map(
    texts.filter((text) => text.locale === SOURCE_LOCALE).map((text) => [nameOf(text), text]),
  );
  return texts.flatMap((text) => {
    const original = english.get(nameOf(text));
    return original && text !== original ? compare(text, original) : [];
  });
}

function compare(text: Told, original: Told): Fault[] {
  const { file } = text;
  const needs = [original.file];
  const keys = (it: Told) => it.groups.map((group) => group.key).join(", ");
  if (keys(text) !== keys(original))
    return [{ file, field: "body", expected: `the headings ${keys(original)}`, received: keys(text), needs }];
  return text.groups.flatMap((group, index): Fault[] => {
    const source = original.groups[index]!;
    if (group.blocks.length !== source.blocks.length)
      return [
        {
          file,
          line: group.blocks[0]?.line,
          field: group.key || "body",
          expected: `${source.blocks.length} paragraphs or items, as in English`,
          received: String(group.blocks.length),
          needs,
        },
      ];
    return group.blocks.flatMap((block, at): Fault[] => {
      const line = text.kind === "drawing" ? undefined : block.line;
      const place = { file, line, field: group.key || "body", needs };
      const english = source.blocks[at]!;
      if (sources(block) !== sources(english))
        return [
          {
            ...place,
            expected: `the citations of the English: ${sources(english)}`,
            received: sources(block),
          },
        ];
      return block.citations.flatMap(({ doubt }, index) =>
        doubt && !isInEnglish(block) && doubt === english.citations[index]!.doubt
          ? [{ ...place, expected: "a doubt in the language of the text", received: `"${doubt}"` }]
          : [],
      );
    });
  });
}

function sources(block: Block): string {
  const cited = block.citations.map(({ source, locator }) =>
    locator ? `@${source}, ${locator}` : `@${source}`,
  );
  const said = block.tip ? "{.tip}" : cited.join("; ") || "none";
  return block.first ? `${said} {.first}` : said;
}

/** The words of a situation name exactly the questions, options and interrupts that it has. */
function checkSituationWords(content: Content): Fault[] {
  return content.situations.flatMap((situation) => {
    const known = [
      ...situation.questions.flatMap((question) =>
        question.options.map((option) => `questions.${question.id}.options.${option.id}`),
      ),
      ...situation.interrupts.map((interrupt) => `interrupts.${interrupt.id}`),
      ...(situation.opening.length > 0 ? ["opening"] : []),
    ];
    const texts = content.situationWords[situation.id] ?? {};
    const faults = Object.values(texts).flatMap(({ file, questions, interrupts, opening }) => {
      const words = [
        ...Object.entries(questions).flatMap(([id, question]) =>
          Object.keys(question.options).map((option) => `questions.${id}.options.${option}`),
        ),
        ...Object.keys(interrupts).map((id) => `interrupts.${id}`),
        ...(opening === undefined ? [] : ["opening"]),
      ];
      return difference(file, known, words);
    });
    if (!texts[SOURCE_LOCALE])
      faults.push({
        file: `content/${SOURCE_LOCALE}/situations/${situation.id}.json`,
        field: "(whole file)",
        expected: "the English words of the situation",
        received: "nothing",
      });
    return faults;
  });
}

/**
 * Interface strings: no key that English does not have, and the same placeholders. One that a translation lacks comes in English, and is
 * counted (`missingStrings`). English has them all.
 */
function checkStrings(content: Content): Fault[] {
  const english = content.ui[SOURCE_LOCALE] ?? {};
  const base = (key: string) => pluralKey(key)?.base ?? key;
  const placeholders = (value: string) => placeholdersIn(value).join(", ");
  const known = new Set(Object.keys(english).map(base));

  const silent = content.locales
    .filter(({ code, enabled }) => enabled && !content.ui[code])
    .map(({ code }) => ({
      file: `content/${code}/ui.json`,
      field: "(whole file)",
      expected: "interface texts, since the language is switched on",
      received: "nothing",
    }));
  const incomplete = missingStrings(english, english, SOURCE_LOCALE).map((field) => ({
    file: `content/${SOURCE_LOCALE}/ui.json`,
    field,
    expected: "a text",
    received: "nothing",
  }));
  const faults = Object.entries(content.ui).flatMap(([locale, strings]) => {
    const file = `content/${locale}/ui.json`;
    const needs = (key: string) => [`content/${SOURCE_LOCALE}/ui.json#${key}`];
    const forms: readonly string[] = formsOf(locale);
    return Object.entries(strings).flatMap(([key, value]): Fault[] => {
      const plural = pluralKey(key);
      if (!known.has(base(key)) || (plural && !forms.includes(plural.form)))
        return [{ file, field: key, expected: "no such field", received: "a text", needs: needs(base(key)) }];
      const original = english[key] ?? english[`${base(key)}_other`] ?? "";
      // A plural form may leave the number out ("one result"), so it is measured by what it adds.
      const added = placeholdersIn(value).filter((name) => !placeholdersIn(original).includes(name));
      if (plural ? added.length === 0 : placeholders(value) === placeholders(original)) return [];
      return [
        {
          file,
          field: key,
          expected: `the placeholders {{${placeholders(original)}}}`,
          received: `{{${placeholders(value)}}}`,
          needs: needs(key),
        },
      ];
    });
  });
  return [...silent, ...incomplete, ...faults];
}

function difference(file: string, expected: readonly string[], received: readonly string[]): Fault[] {
  return [
    ...expected
      .filter((key) => !received.includes(key))
      .map((key) => ({ file, field: key, expected: "a text", received: "nothing" })),
    ...received
      .filter((key) => !expected.includes(key))
      .map((key) => ({ file, field: key, expected: "no such field", received: "a text" })),
  ];
}
