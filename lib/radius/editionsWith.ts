import { situationsOnAnyDay } from "../content/situationsOfScripts";
import { markOf } from "../editions/makeEdition";
import { createTranslator } from "../i18n/createTranslator";
import type { Content } from "../model/content";
import { groupBy } from "../model/groupBy";
import { SOURCE_LOCALE } from "../model/locale";
import type { Printed } from "../model/printed";
import { printedThings } from "../views/printedThings";
import { addressOf, type Passage, type Passages } from "./passages";
import type { Walks } from "./stepsTo";

/** A printed thing in one language, with every edition of it that is out there. */
export type TouchedPrint = {
  /** Kind and id: `card/door`. */
  print: string;
  locale: string;
  title: string;
  /** Its page; null where it is printed no more. */
  path: string | null;
  /**
   * All its editions, oldest first. `says`: addresses of touched statements that stand on it word for word as they are today. `ledBy`: touched
   * rules with words of their scripts on it. Both empty: it may say them in words of its day, which the ledger has not for every print.
   */
  editions: readonly { code: string; on: string; says: readonly string[]; ledBy: readonly string[] }[];
};

/** What finds the prints that have any of these statements, or words of scripts that these rules lead to. */
export type EditionsWith = (
  said: readonly Passage[],
  rules: readonly string[],
  walks: Walks,
) => readonly TouchedPrint[];

/** Everything that can be printed today, made once: what is asked of it is looked up. */
export function editionsWith(content: Content, passages: Passages): EditionsWith {
  const english = createTranslator(content.ui, SOURCE_LOCALE);
  const homes = situationsOnAnyDay(content);
  const languages = Object.entries(content.editions).map(([locale, { words }]) => {
    const t = createTranslator(content.ui, locale);
    const printed = new Map(
      printedThings(content, { locale, t, english }, homes).map((one) => [one.print, one]),
    );
    const editionsOf = groupBy(
      words.editions.map(({ code, print, on, statements }) => ({
        print,
        code,
        on,
        marks: new Set(statements.split(" ")),
      })),
      ({ print }) => print,
    );
    const prints = [...new Set([...printed.keys(), ...editionsOf.keys()])].map((print) => {
      const today = printed.get(print);
      return {
        print: { print, locale, title: today?.title ?? print, path: today?.path ?? null },
        now: new Set(today?.statements.map(markOf)),
        editions: editionsOf.get(print) ?? [],
      };
    });
    const withMark = new Map<string, Set<(typeof prints)[number]>>();
    for (const one of prints)
      for (const mark of [one.now, ...one.editions.map(({ marks }) => marks)].flatMap((set) => [...set]))
        withMark.set(mark, (withMark.get(mark) ?? new Set()).add(one));
    return { prints, withMark, marksOf: marker(content, passages, locale, printed) };
  });

  return (said, rules, walks) =>
    languages.flatMap(({ prints, withMark, marksOf }) => {
      const marks = said.map((passage) => ({ name: nameOf(passage), marks: marksOf(passage) }));
      const led = rules.map((rule) => ledBy(rule, { content, passages, walks, homes, marksOf }));
      const on = (print: string, has: ReadonlySet<string>) => {
        const isOn = (one: { marks: readonly string[] }) => one.marks.some((mark) => has.has(mark));
        return {
          says: marks.filter(isOn).map(({ name }) => name),
          ledBy: led.filter((one) => one.prints.has(print) && isOn(one)).map(({ rule }) => rule),
        };
      };
      const perhaps = new Set(
        [...marks, ...led].flatMap((one) => one.marks.flatMap((mark) => [...(withMark.get(mark) ?? [])])),
      );
      return prints.flatMap((one): TouchedPrint[] => {
        if (!perhaps.has(one)) return [];
        const { print, now, editions } = one;
        const given = editions.map(({ code, on: day, marks: has }) => ({
          code,
          on: day,
          ...on(print.print, has),
        }));
        const isTouched = [on(print.print, now), ...given].some(
          ({ says, ledBy: by }) => says.length + by.length > 0,
        );
        return isTouched ? [{ ...print, editions: given }] : [];
      });
    });
}

const nameOf = ({ text, key }: Passage) => addressOf(text, key);

/** The marks that a statement has on paper of a language. */
type MarksOf = (passage: Passage) => readonly string[];

function marker(
  content: Content,
  passages: Passages,
  locale: string,
  printed: ReadonlyMap<string, Printed>,
): MarksOf {
  const known = new Map<Passage, readonly string[]>();
  const marksOf = (passage: Passage): readonly string[] => {
    const { text, key } = passage;
    const kind = text.split("/")[0]!;
    // A state's sheet says the same without the names of laws and with a word of its own on refusals: place for place.
    if (kind === "state") {
      const at = passages.ofText.get(text)!.indexOf(passage);
      const statement = printed.get(text)?.statements[at];
      return statement ? [markOf(statement)] : [];
    }
    if (kind === "state-topic")
      return content.stateLaw.flatMap(({ state, points }) =>
        points.flatMap(({ topic, rule }) => {
          const told = passages.all.get(addressOf(`state/${state.toLowerCase()}`, topic));
          return told && text === `state-topic/${topic}` && key === `rule.${rule}` ? marksOf(told) : [];
        }),
      );
    // The plan has each sentence about papers for caregivers once, with room for the time that differs by state.
    if (kind === "caregiver") {
      const { words } = passage.in.get(SOURCE_LOCALE)!.statement;
      return (printed.get("plan/family")?.statements ?? [])
        .filter(({ english }) => fits(english, words))
        .map(markOf);
    }
    return [markOf(passages.onPaper(passage, locale))];
  };
  return (passage) => {
    if (!known.has(passage)) known.set(passage, marksOf(passage));
    return known.get(passage)!;
  };
}

/** Is it this sentence, with or without its `{{time}}` filled in? */
function fits(template: string, words: string): boolean {
  const [before, after] = template.split("{{time}}") as [string, string?];
  return after === undefined ? before === words : words.startsWith(before) && words.endsWith(after);
}

type Leading = {
  content: Content;
  passages: Passages;
  walks: Walks;
  homes: ReadonlyMap<string, readonly string[]>;
  marksOf: MarksOf;
};

/** Where a rule puts its scripts on paper: the sheets of the situations in which it applies. Cards pick lines without it. */
function ledBy(rule: string, { content, passages, walks, homes, marksOf }: Leading) {
  const { scripts } = content.rules.find(({ id }) => `rule/${id}` === rule)!;
  // A rule that has ended applies nowhere, and its words may be on paper still.
  const situations = walks.get(rule)?.keys() ?? scripts.flatMap((script) => homes.get(script) ?? []);
  return {
    rule,
    prints: new Set([...situations].map((id) => `situation/${id}`)),
    marks: scripts.flatMap((script) => (passages.ofText.get(`script/${script}`) ?? []).flatMap(marksOf)),
  };
}
