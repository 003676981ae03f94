import { citedSources } from "../content/citedSources";
import { factsIn } from "../engine/factsIn";
import type { Content } from "../model/content";
import { SOURCE_LOCALE } from "../model/locale";
import type { IsoDate } from "../model/primitives";
import { type EditionsWith, editionsWith } from "./editionsWith";
import { lineOfWords } from "./lineOfWords";
import { findOrigin, type Origin } from "./origin";
import { pagesOf } from "./pagesOf";
import { addressOf, type Passage, type Passages, passagesIn } from "./passages";
import { quotingIn } from "./quoting";
import { KINDS, type Radius, type TouchedStatement, type TouchedThing } from "./radius";
import { stepsOf } from "./stepsOf";
import { walksTo } from "./stepsTo";
import { type Found, type Touched, touchedBy, type Why } from "./touchedBy";
import { withWords } from "./withWords";

type Asking = {
  /** The language of the addresses. */
  locale: string;
  /** The words of a file of content, by its path. */
  textOf: (file: string) => string;
};

/** What finds a radius: content is gone through once, however often it is asked. */
export type RadiusFinder = {
  /** @returns what was asked about, or ids that somebody may have meant. */
  origin: (kind: Origin["kind"], id: string) => Origin | { near: readonly string[] };
  radiusOf: (origin: Origin, asking: Asking) => Radius;
  /** @returns the statements that say this, each with its place; or the addresses of those that say nearly so. */
  withWords: (words: string, textOf: Asking["textOf"]) => { found: Quoted[]; near: readonly string[] };
};

/** A statement in one language, as somebody quoted it. */
export type Quoted = { address: string; locale: string; file: string; line: number | null; words: string };

export function radiusFinder(content: Content, asOf: IsoDate): RadiusFinder {
  const passages = passagesIn(content);
  const found = { passages, walks: walksTo(content, asOf), quoting: quotingIn(content, passages) };
  const known = {
    content,
    asOf,
    found,
    editions: editionsWith(content, passages),
    cited: citedSources(content),
  };
  return {
    origin: (kind, id) => findOrigin(content, passages, kind, id),
    radiusOf: (origin, asking) => radiusFrom(known, origin, asking),
    withWords: (words, textOf) => {
      const { found: said, near } = withWords(passages, words);
      return {
        found: said.map(({ text, key, locale }) => {
          const address = addressOf(text, key);
          return { address, ...placeOfWords(passages.all.get(address)!, locale, textOf) };
        }),
        near: [...new Set(near.map(({ text, key }) => addressOf(text, key)))],
      };
    },
  };
}

type Known = {
  content: Content;
  asOf: IsoDate;
  found: Found;
  editions: EditionsWith;
  cited: ReadonlySet<string>;
};

function radiusFrom(known: Known, origin: Origin, { locale, textOf }: Asking): Radius {
  const { content, asOf, found, editions, cited } = known;
  const { walks } = found;
  const touched = touchedBy(content, found, origin);
  const saidIn = (text: string) => touched.passages.filter((passage) => passage.text === text);
  const directRules = directRulesOf(touched);
  const things = [...touched.things]
    .map(([name, why]) => thingOf(known, origin, name, why, saidIn(name)))
    .sort((a, b) => placeOf(a.kind) - placeOf(b.kind));

  const pages = new Map<string, string[]>();
  for (const { name, why } of things) {
    // Where only a rule leads there, only the pages where that rule does are meant.
    const rules = why.filter(({ how }) => how === "led-to").map(({ by }) => by);
    const walked = touched.texts.has(name) || rules.length === 0 ? [name] : rules;
    const ways = walked.flatMap((one) => [...(walks.get(one) ?? [])]);
    for (const path of new Set(pagesOf(name, saidIn(name), ways, { content, cited, locale })))
      pages.set(path, [...(pages.get(path) ?? []), name]);
  }

  const { kind, id, title } = origin;
  return {
    of: { kind, id, title },
    asOf,
    statements: touched.passages.map((passage) => statementOf(passage, origin, textOf)),
    things,
    steps: stepsOf(content, walks, touched, directRules),
    prints: editions(touched.passages, directRules, walks),
    search: searchOf(content, touched),
    pages: [...pages].map(([path, shows]) => ({ path, shows })),
  };
}

const placeOf = (kind: string) => KINDS.findIndex((one) => one === kind);

/** Rules that are, or name, what was asked about. */
function directRulesOf({ things }: Touched): readonly string[] {
  return [...things]
    .filter(
      ([name, why]) => name.startsWith("rule/") && why.some(({ how }) => how === "asked" || how === "names"),
    )
    .map(([name]) => name);
}

function statementOf(passage: Passage, { kind, name }: Origin, textOf: Asking["textOf"]): TouchedStatement {
  const { text, key, in: locales } = passage;
  const hows = {
    source: "cites",
    claim: "states",
    rule: "led-to",
    statement: "asked",
    text: "asked",
  } as const;
  return {
    text,
    key,
    why: text === name ? "asked" : hows[kind],
    in: [...locales].map(([locale, { statement }]) => ({
      ...placeOfWords(passage, locale, textOf),
      condition: statement.condition,
    })),
  };
}

/** Where a passage stands in one language, and what it says there. */
function placeOfWords(passage: Passage, locale: string, textOf: Asking["textOf"]): Omit<Quoted, "address"> {
  const { file, statement } = passage.in.get(locale)!;
  const { block, words } = statement;
  // Of a form in JSON a block knows no line of the file; and what is put together is found by its first words.
  const line =
    block && file.endsWith(".md")
      ? block.line
      : lineOfWords(textOf(file), block ? block.inlines[0]!.value : words);
  return { locale, file, line, words };
}

function thingOf(
  { content, found: { passages } }: Known,
  origin: Origin,
  name: string,
  why: readonly Why[],
  said: readonly Passage[],
): TouchedThing {
  const [kind, id] = name.split("/") as [string, string];
  const rule = kind === "rule" ? content.rules.find((one) => one.id === id)! : null;
  const claim = kind === "claim" ? content.claims.find((one) => one.id === id)! : null;
  return {
    name,
    kind,
    id,
    title: rule?.title ?? claim?.claim ?? titleOf(passages, name) ?? PAGES[name] ?? id,
    direct: why.some(
      ({ how, by }) =>
        how === "asked" ||
        how === "cites" ||
        how === "names" ||
        (by === origin.name && (how === "states" || how === "led-to")),
    ),
    why,
    parts: [...new Set(said.map(({ part }) => part))],
    ...(rule && { facts: factsIn(rule.when), effective: rule.effective }),
  };
}

/** A warning has no title: its words are. */
function titleOf({ titles, ofText }: Passages, name: string): string | undefined {
  return name.startsWith("warning/")
    ? ofText.get(name)?.[0]?.in.get(SOURCE_LOCALE)?.statement.words
    : titles.get(name);
}

const PAGES: Readonly<Record<string, string>> = {
  "page/find-a-person": "The page to find a person",
  "page/plan": "The page of the family plan",
};

/** Search answers with sections of guides, and leads there by the questions that it has learnt. */
function searchOf(content: Content, { passages }: Touched): Radius["search"] {
  const asked = Object.values(content.asked).flat();
  const parts = new Set(passages.map(({ text, part }) => `${text}#${part}`));
  return content.guides.flatMap(({ id, texts }) =>
    texts[SOURCE_LOCALE]!.sections.flatMap(({ key }) => {
      if (!parts.has(`guide/${id}#${key}`)) return [];
      const questions = asked
        .filter(({ about }) => "guide" in about && about.guide === id && about.section === key)
        .reduce((sum, { questions: own }) => sum + own.length, 0);
      return [{ guide: id, section: key, questions }];
    }),
  );
}
