import { spoken } from "../i18n/lineWords";
import { createTranslator } from "../i18n/createTranslator";
import type { Content } from "../model/content";
import { SOURCE_LOCALE } from "../model/locale";
import type { Statement } from "../model/printed";
import type { Block } from "../model/text";
import { citingTexts } from "../reviews/citingTexts";
import { digestedTexts } from "../reviews/digestedTexts";
import { statementsOfLabels } from "../reviews/judgedBlocks";
import type { JudgedStatement, JudgedText } from "../reviews/statement";

/** One statement in every language that has it. */
export type Passage = {
  /** Its text, by kind and id, and its place in it: `guide/at-the-door` and `open-the-door.2`. */
  text: string;
  key: string;
  /** The part that it stands in: `open-the-door`, `say`. */
  part: string;
  /** By locale, English first. */
  in: ReadonlyMap<string, { file: string; statement: JudgedStatement }>;
  /** Ids of what it cites in any language. */
  cites: ReadonlySet<string>;
};

export type Passages = {
  /** By text and key: `addressOf`. What a card takes from elsewhere is not among them: it stands where it is written. */
  all: ReadonlyMap<string, Passage>;
  ofText: ReadonlyMap<string, readonly Passage[]>;
  /** The title of each text, in English. */
  titles: ReadonlyMap<string, string>;
  /** The passage that an English block is, wherever it is shown. */
  ofBlock: ReadonlyMap<Block, Passage>;
  /** Of what a card takes from a script or a guide, by its address on the card: the passage that it is. */
  taken: ReadonlyMap<string, Passage>;
  /** By claim: the texts that name it. */
  claimants: ReadonlyMap<string, readonly string[]>;
  /** What paper of a language says where it has the passage. */
  onPaper: (passage: Passage, locale: string) => Statement;
};

/** The text that has all labels and messages, which no review covers. */
export const INTERFACE = "ui/all";

export const addressOf = (text: string, key: string) => `${text}#${key}`;

/** Every statement of every text, once. */
export function passagesIn(content: Content): Passages {
  const all = new Map<string, Passage & { in: Map<string, { file: string; statement: JudgedStatement }> }>();
  const titles = new Map<string, string>();
  const ofBlock = new Map<Block, Passage>();
  const taken = new Map<string, Passage>();
  // A card has a statement of its own only where it is made from no block of another text, which comes before it.
  const texts = [...digestedTexts(content).values(), ...interfaceTexts(content)];
  for (const { name, locale, title, file, statements } of texts) {
    if (locale === SOURCE_LOCALE || !titles.has(name)) titles.set(name, title);
    for (const statement of statements) {
      const address = addressOf(name, statement.key);
      const owner = statement.block && ofBlock.get(statement.block);
      if (owner && owner.text !== name) taken.set(address, owner);
      if (taken.has(address)) continue;
      const passage = all.get(address) ?? {
        text: name,
        key: statement.key,
        part: statement.group,
        in: new Map(),
        cites: new Set<string>(),
      };
      all.set(address, passage);
      passage.in.set(locale, { file, statement });
      for (const { id } of statement.authorities) (passage.cites as Set<string>).add(id);
      if (statement.block && locale === SOURCE_LOCALE) ofBlock.set(statement.block, passage);
    }
  }
  const ofText = new Map<string, Passage[]>();
  for (const passage of all.values())
    ofText.set(passage.text, [...(ofText.get(passage.text) ?? []), passage]);
  return {
    all,
    ofText,
    titles,
    ofBlock,
    taken,
    claimants: claimantsIn(content),
    onPaper: paperWords(content),
  };
}

/** Readers find mistakes in labels too. */
function interfaceTexts({ locales, ui }: Content): JudgedText[] {
  return locales
    .filter(({ code }) => ui[code])
    .map(({ code }) => ({
      name: INTERFACE,
      locale: code,
      title: "Interface texts",
      file: `content/${code}/ui.json`,
      statements: statementsOfLabels(ui[code]!),
    }));
}

function claimantsIn(content: Content): Passages["claimants"] {
  const found = new Map<string, string[]>();
  for (const { kind, id, locale, claims } of citingTexts(content))
    // The English file names the claims of all languages.
    if (locale === SOURCE_LOCALE)
      for (const claim of claims) found.set(claim, [...(found.get(claim) ?? []), `${kind}/${id}`]);
  return found;
}

/** As a print of a language says it: English, and that language beside it, or English again where it has no translation. */
function paperWords(content: Content): Passages["onPaper"] {
  const translators = new Map(
    content.locales
      .filter(({ code }) => content.ui[code])
      .map(({ code }) => [code, createTranslator(content.ui, code)]),
  );
  const wordsOf = ({ block, words }: JudgedStatement, locale: string) =>
    block ? spoken(block, translators.get(locale)!) : words;
  return (passage, locale) => {
    const { statement: source } = passage.in.get(SOURCE_LOCALE) ?? [...passage.in.values()][0]!;
    const english = wordsOf(source, SOURCE_LOCALE);
    if (locale === SOURCE_LOCALE) return { english, own: null };
    return { english, own: wordsOf(passage.in.get(locale)?.statement ?? source, locale) };
  };
}
