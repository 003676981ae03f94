import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { interpolate } from "../../../lib/i18n/interpolate";
import type { Locale } from "../../../lib/model/locale";
import type { PlanWords } from "../../../lib/model/planWords";
import type { SituationWords } from "../../../lib/model/situation";

/** The words of the site, read from `content/`, so that tests look for what is there and not for a wording. */
const root = join(import.meta.dirname, "../../../content");
const json = <T>(path: string) => JSON.parse(readFileSync(join(root, path), "utf8")) as T;

const listed = json<{ locales: Locale[] }>("locales.json").locales;
export const locales = listed.filter(({ enabled }) => enabled);
export const codes = locales.map(({ code }) => code);

/** The languages without pages whose people read this one. */
export const readersOf = (code: string) =>
  listed.filter(({ reads }) => reads === code).map((locale) => locale.code);

/** What a language calls itself, with or without pages. */
export const nameOf = (code: string) => listed.find((locale) => locale.code === code)!.ownName;

/**
 * Each thing with one language of those given, in turn: what is the same in all of them is then seen in each of them, and in a
 * time that does not grow with their number.
 */
export const inTurn = <T>(things: readonly T[], languages: readonly string[]) =>
  things.map((thing, at) => [thing, languages[at % languages.length]!] as const);

/** The same by language: what each has its turn with. */
export function turnsOf<T>(things: readonly T[], languages: readonly string[]): ReadonlyMap<string, T[]> {
  const turns = inTurn(things, languages);
  return new Map(
    languages.map((code) => [code, turns.flatMap(([thing, own]) => (own === code ? [thing] : []))]),
  );
}

/** The ids of one kind of content: those of its English files. */
export function idsOf(kind: string): string[] {
  return readdirSync(join(root, "en", kind)).map((file) => file.replace(/\.\w+$/, ""));
}

/** A text of the interface. */
export function label(locale: string, key: string, values?: Record<string, string | number>): string {
  const text = json<Record<string, string>>(`${locale}/ui.json`)[key];
  return interpolate(text ?? json<Record<string, string>>("en/ui.json")[key] ?? key, values);
}

export function stateName(locale: string, code: string): string {
  return json<Record<string, string>>(inLocale(locale, "states.json"))[code] ?? code;
}

export function stateTopic(locale: string, topic: string): { title: string; rules: Record<string, string> } {
  const topics = json<Record<string, { title: string; rules: Record<string, string> }>>(
    inLocale(locale, "state-topics.json"),
  );
  return topics[topic]!;
}

export function situationWords(locale: string, id: string): SituationWords {
  return json(inLocale(locale, `situations/${id}.json`));
}

export function scriptTitle(locale: string, id: string): string {
  const text = readFileSync(join(root, inLocale(locale, `scripts/${id}.md`)), "utf8");
  return /^title: "?(.*?)"?$/m.exec(text)?.[1] ?? id;
}

/** What the page of the family plan says. */
export function planWords(locale: string): PlanWords {
  return json(inLocale(locale, "plan.json"));
}

/** The file of a locale, or the English one where the locale has none yet: what pages show. */
function inLocale(locale: string, file: string): string {
  const own = `${locale}/${file}`;
  return existsSync(join(root, own)) ? own : `en/${file}`;
}
