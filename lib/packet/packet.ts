import type { Claim } from "../model/claim";
import type { Content } from "../model/content";
import { type Locale, SOURCE_LOCALE } from "../model/locale";
import type { IsoDate } from "../model/primitives";
import { citingTexts } from "../reviews/citingTexts";
import {
  type DigestedStatement,
  type digestedTexts,
  type DigestedText,
  inLocale,
} from "../reviews/digestedTexts";
import { type Standing, standings } from "../reviews/standing";
import { authorityLookup, type ShownAuthority } from "./authorities";
import { markOf, versionOf } from "./version";

/** One statement as a reviewer judges it: its words beside what they rest on. */
export type PacketStatement = Omit<DigestedStatement, "authorities"> & {
  /** Through the whole packet, from 1, so that notes on paper can point at it. */
  number: number;
  mark: string;
  authorities: readonly ShownAuthority[];
  /** The same statement in the language beside. Null: it has none there, or none was asked for. */
  beside: DigestedStatement | null;
};
export type PacketText = Omit<DigestedText, "statements"> & {
  /** The day of its law, where it bears one. */
  asOf: IsoDate | null;
  /** Who has reviewed all of it. Null: nobody yet, or not all of it. */
  reviewedBy: string | null;
  statements: readonly PacketStatement[];
  /** The researched claims that it says it states, with their caveats. */
  claims: readonly Claim[];
};

/** Texts in one language, each statement beside its sources: what is sent to a reviewer, and what is printed to check them. */
export type Packet = {
  locale: Locale;
  beside: Locale | null;
  on: IsoDate;
  version: string;
  /** Whom it is for. Empty: anybody. */
  reviewer: string;
  texts: readonly PacketText[];
};

/** Every text of every language, as `digestedTexts` gives them: all that a packet is made of and read by. */
export type AllTexts = ReturnType<typeof digestedTexts>;
/** Every text of one language by name, in the order in which the site has them. */
export type Texts = ReadonlyMap<string, DigestedText>;

export function textsOf(all: AllTexts, locale: string): Texts {
  const own = [...all.values()].filter((text) => text.locale === locale);
  return new Map(own.map((text) => [text.name, text]));
}

export type PacketChoice = {
  /** Of texts that the language has, in the order wanted. */
  names: readonly string[];
  locale: Locale;
  beside?: Locale | undefined;
  on: IsoDate;
  reviewer?: string | undefined;
};

/** The texts that were chosen, statement by statement, beside their sources. @throws Error where one is not there. */
export function makePacket(
  content: Content,
  all: AllTexts,
  { names, locale, beside, on, reviewer = "" }: PacketChoice,
): Packet {
  const shown = authorityLookup(content);
  const standing = standings(content);
  const facts = textFacts(content);
  let number = 0;
  const texts = names.map((name): PacketText => {
    const text = all.get(inLocale(name, locale.code));
    if (!text) throw new Error(`no text "${name}" in ${locale.code}`);
    const others = beside && all.get(inLocale(name, beside.code));
    const besides = new Map(others?.statements.map((statement) => [statement.key, statement]));
    return {
      ...text,
      asOf: facts.asOf.get(name) ?? null,
      reviewedBy: reviewersOf(standing(name, locale.code)),
      statements: text.statements.map((statement) => ({
        ...statement,
        number: (number += 1),
        mark: markOf(statement.digest),
        authorities: statement.authorities.map(shown),
        beside: besides.get(statement.key) ?? null,
      })),
      claims: facts.claims.get(name) ?? [],
    };
  });
  const rows = texts.flatMap(({ name, statements }) =>
    statements.map(({ number, key, mark }) => ({ number, name, key, mark })),
  );
  const version = versionOf(on, locale.code, rows);
  return { locale, beside: beside ?? null, on, version, reviewer, texts };
}

/** What is known of whole texts, by name. */
function textFacts(content: Content) {
  const { checklists, claims, guides, stateLaw } = content;
  return {
    claims: new Map(
      citingTexts(content)
        .filter(({ locale }) => locale === SOURCE_LOCALE)
        .map((text) => [`${text.kind}/${text.id}`, claims.filter(({ id }) => text.claims.includes(id))]),
    ),
    asOf: new Map<string, IsoDate>([
      ...guides.map(({ id, asOf }) => [`guide/${id}`, asOf] as const),
      ...checklists.map(({ id, asOf }) => [`checklist/${id}`, asOf] as const),
      ...stateLaw.map(({ state, asOf }) => [`state/${state.toLowerCase()}`, asOf] as const),
    ]),
  };
}

function reviewersOf(standing: Standing | null): string | null {
  if (!standing || standing.open.length > 0) return null;
  return standing.by.map(({ review: { reviewer, until } }) => `${reviewer.name} (until ${until})`).join(", ");
}
