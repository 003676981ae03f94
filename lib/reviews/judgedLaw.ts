import { caregiverSentences } from "../i18n/caregiverSentences";
import { lawSentence, refusalSentence } from "../i18n/stateSentences";
import { textIn } from "../i18n/textIn";
import { byId } from "../model/byId";
import { SOURCE_LOCALE } from "../model/locale";
import { statementsOfLabels } from "./judgedBlocks";
import type { Judging } from "./judging";
import { type Authority, type JudgedStatement, type JudgedText, statementsOf } from "./statement";

/** The law of each state, what its topics say everywhere, papers for caregivers, and what each source is said to establish. */
export function judgedLaw(judging: Judging): JudgedText[] {
  return [...states(judging), ...topics(judging), ...papers(judging), ...sources(judging)];
}

function states({ content, locale, t, stateSources }: Judging): JudgedText[] {
  return content.stateLaw.flatMap(({ state, points, texts }): JudgedText[] => {
    const text = texts[locale];
    if (!text) return [];
    const title = content.states[locale]?.[state] ?? state;
    const statements = points.flatMap((point) => {
      const { topic, rule, confidence, statute, laws, sources } = point;
      const words = text.words[topic];
      const { title: under, rules } = textIn(byId(content.stateTopics, topic).texts, locale).text.words;
      const condition = confidence === "low" ? t("law.unconfirmed") : null;
      const authorities = [...named(statute), ...authoritiesIn(stateSources, sources)];
      const told = `${rules[rule]}${refusalSentence(point, t)}`;
      return [
        ...statementsOf(topic, [{ under, condition, authorities, words: told }]),
        ...statementsOf(
          `${topic}.note`,
          (words?.notes ?? []).map((note) => ({ under, condition, authorities, words: note })),
        ),
        ...statementsOf(
          `${topic}.law`,
          laws.map((law, at) => ({
            under,
            condition,
            words: lawSentence(law, words?.laws[at] ?? ""),
            authorities: [...named(law.citation), ...authorities],
          })),
        ),
      ];
    });
    return [{ name: `state/${state.toLowerCase()}`, locale, title, file: text.file, statements }];
  });
}

function topics({ content, locale, stateSources }: Judging): JudgedText[] {
  return content.stateTopics.flatMap(({ id, sources, texts }): JudgedText[] => {
    const text = texts[locale];
    if (!text) return [];
    const { title, about, rules } = text.words;
    const authorities = authoritiesIn(stateSources, sources);
    const statements = [
      ...statementsOfLabels({ title }),
      ...statementsOf("about", [{ words: about, authorities }]),
      ...Object.entries(rules).flatMap(([rule, words]) =>
        statementsOf(`rule.${rule}`, [{ under: title, words }]),
      ),
    ];
    return [{ name: `state-topic/${id}`, locale, title, file: text.file, statements }];
  });
}

function papers({ content, locale, stateSources }: Judging): JudgedText[] {
  const text = content.caregiver?.texts[locale];
  if (!content.caregiver || !text) return [];
  const { title, checked, another, unchecked } = text.words;
  const said = { name: "caregiver/all", locale, title, file: text.file };
  return [
    { ...said, statements: statementsOfLabels({ title, checked, another, unchecked }) },
    ...content.caregiver.states.map(({ state, papers }) => ({
      ...said,
      name: `caregiver/${state.toLowerCase()}`,
      title: content.states[locale]?.[state] ?? state,
      statements: papers.flatMap((paper, at): JudgedStatement[] =>
        statementsOf(
          `paper-${at + 1}`,
          caregiverSentences(paper, text.words, locale).map((words) => ({
            under: [paper.name, paper.form, paper.statute].filter(Boolean).join(", "),
            words,
            authorities: authoritiesIn(stateSources, paper.sources),
          })),
        ),
      ),
    })),
  ];
}

/** What we say of a source stands in English alone. */
function sources({ content, locale }: Judging): JudgedText[] {
  if (locale !== SOURCE_LOCALE) return [];
  return content.sources.map(({ id, citation, title, url, summary, status, statusNote }) => ({
    name: `source/${id}`,
    locale,
    title: citation,
    file: "content/sources.json",
    statements: [
      ...statementsOf("summary", [
        { under: title, words: summary, authorities: [{ id, citation, url, locator: null, doubt: null }] },
      ]),
      ...statementsOf("status", [{ under: status, words: statusNote }]),
    ],
  }));
}

/** A statute or bill that is named without an entry of its own. */
function named(citation: string | null): Authority[] {
  return citation === null ? [] : [{ id: citation, citation, url: null, locator: null, doubt: null }];
}

/** Sources that are named whole, without a place in them. */
function authoritiesIn(
  known: ReadonlyMap<string, { citation: string; url: string | null }>,
  ids: readonly string[],
): Authority[] {
  return ids.flatMap((id) => {
    const source = known.get(id);
    return source ? [{ id, citation: source.citation, url: source.url, locator: null, doubt: null }] : [];
  });
}
