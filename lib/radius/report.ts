import type { TouchedPrint } from "./editionsWith";
import { KINDS, type Radius, type TouchedThing } from "./radius";
import type { TouchedStep } from "./stepsOf";
import type { Why } from "./touchedBy";

/** A radius in words for reviewers, before it is laid out: sections of rows, each row to be looked at by somebody. */
export type Report = {
  title: string;
  lead: string;
  sections: readonly { heading: string; rows: readonly Row[] }[];
};

export type Row = {
  head: string;
  /** `locale`: the language of the words; null where they are ours, in English. `place`: where they stand. */
  lines: readonly { locale: string | null; words: string; place: string | null }[];
};

const HEADINGS: Readonly<Record<(typeof KINDS)[number], string>> = {
  claim: "Claims",
  rule: "Rules",
  script: "Scripts",
  situation: "Situations",
  guide: "Guides",
  contested: "Contested points",
  warning: "Warnings",
  who: "Points on who a person is",
  phone: "Jobs for a phone",
  checklist: "Checklists",
  term: "Terms",
  drawing: "Drawings",
  "state-topic": "Topics of state law",
  state: "State law",
  caregiver: "Papers for caregivers",
  card: "Cards",
  practice: "Practice cards",
  plan: "The family plan",
  workshop: "The workshop",
  about: "What the site says of itself",
  change: "The list of changes",
  source: "What the site says of the source",
  ui: "The interface",
  page: "Pages of their own",
};

export function reportOf(radius: Radius): Report {
  const { of, asOf, statements, things, steps, prints, search, pages } = radius;
  const direct = things.filter((thing) => thing.direct).length;
  const sections = [
    {
      heading: `Statements: ${statements.length}`,
      rows: statements.map(({ text, key, why, in: locales }) => ({
        head: `${text}#${key} (${whyWords({ how: why, by: "" }, radius)})`,
        lines: locales.map(({ locale, file, line, condition, words }) => ({
          locale,
          words: condition === null ? words : `${condition}: ${words}`,
          place: line === null ? file : `${file}:${line}`,
        })),
      })),
    },
    ...KINDS.map((kind) => {
      const own = things.filter((thing) => thing.kind === kind);
      return { heading: headingOf(kind, own), rows: own.map((thing) => rowOf(thing, radius)) };
    }),
    { heading: `Steps at which it is shown: ${steps.length}`, rows: steps.map(stepRow) },
    {
      heading: "On paper: codes of the editions that are out there, and how many of the statements each says",
      rows: [...new Set(prints.map(({ print }) => print))].map((print) =>
        printRow(prints.filter((one) => one.print === print)),
      ),
    },
    {
      heading: "What search answers with",
      rows: search.map(({ guide, section, questions }) =>
        row(`guide/${guide}#${section}`, `known questions that lead there: ${questions}`),
      ),
    },
    { heading: `Pages: ${pages.length}`, rows: pages.map(({ path, shows }) => row(path, shows.join(", "))) },
  ];
  return {
    title: `What ${of.kind} ${of.id} touches`,
    lead: `${of.title} (on ${asOf}; directly: ${direct}, by way of others: ${things.length - direct})`,
    sections: sections.filter(({ rows }) => rows.length > 0),
  };
}

const row = (head: string, ...words: readonly string[]): Row => ({
  head,
  lines: words.map((one) => ({ locale: null, words: one, place: null })),
});

function headingOf(kind: (typeof KINDS)[number], things: readonly TouchedThing[]): string {
  const direct = things.filter((thing) => thing.direct).length;
  const counts = [
    direct && `${direct} directly`,
    things.length - direct && `${things.length - direct} by way`,
  ];
  return `${HEADINGS[kind]}: ${counts.filter(Boolean).join(", ")}`;
}

function rowOf({ name, title, why, parts, facts, effective }: TouchedThing, radius: Radius): Row {
  const days = [effective?.from && `from ${effective.from}`, effective?.to && `until ${effective.to}`].filter(
    Boolean,
  );
  return row(
    `${name}: ${title}`,
    why.map((one) => whyWords(one, radius)).join("; "),
    ...(parts.length > 0 ? [`in: ${parts.join(", ")}`] : []),
    ...(facts ? [`looks at: ${facts.join(", ")}`] : []),
    ...(days.length > 0 ? [`in effect ${days.join(" ")}`] : []),
  );
}

/** Of what was asked about it is said in a word; of others, which. */
function whyWords({ how, by }: Why, { of }: Pick<Radius, "of">): string {
  const isOfIt = by === "" || by === `${of.kind}/${of.id}`;
  const words = {
    asked: "this is it",
    cites: "cites it",
    names: "names it",
    states: isOfIt ? "states it" : `states ${by}`,
    "leads-to": `leads to ${by}`,
    "led-to": isOfIt ? "it leads there" : `${by} leads there`,
    shows: `shows ${by}`,
    links: `links to ${by}`,
  };
  return words[how];
}

function stepRow({ situation, shows, by, answers, outcomes, opening }: TouchedStep): Row {
  return row(
    `${situation}: ${shows}${by ? ` (by ${by})` : ""}`,
    `${answers || "at the start"} (outcomes with it: ${outcomes})`,
    ...(opening ? ["some of it before the first question, for everybody"] : []),
  );
}

/** One printed thing in all its languages. */
function printRow(prints: readonly TouchedPrint[]): Row {
  const english = prints[0]!;
  return row(
    `${english.print}: ${english.title}${english.path === null ? " (printed no more)" : ""}`,
    ...prints.map(({ locale, editions }) =>
      editions.length === 0
        ? `${locale}: no edition has been printed`
        : `${locale}: ${editions.map(editionWords).join("; ")}`,
    ),
  );
}

function editionWords({ code, on, says, ledBy }: TouchedPrint["editions"][number]): string {
  const has = [
    ...(says.length > 0 ? [`says ${says.length} of them`] : []),
    ...(ledBy.length > 0 ? [`has scripts of ${ledBy.join(", ")}`] : []),
  ];
  return `${code} of ${on} ${has.join(" and ") || "says none as they are today"}`;
}
