import { jsonLines } from "../content/textLines";
import type { Printed, Statement } from "../model/printed";
import type { Translate } from "../i18n/createTranslator";
import { spoken } from "../i18n/lineWords";
import { textIn } from "../i18n/textIn";
import { byId } from "../model/byId";
import type { Content } from "../model/content";
import { SOURCE_LOCALE } from "../model/locale";
import { pathTo } from "../model/paths";
import { labelsOn } from "../model/print";
import type { Block } from "../model/text";
import type { Standing } from "../reviews/standing";
import { practiceCards, practiceTexts, practisedSituations } from "./practiceCards";
import { printView } from "./printView";
import { caregiverTexts, guideTexts, reviewOf, stateTexts } from "./reviewOf";

/** Who speaks: the translators of the reader's language and of English. */
type Voices = { locale: string; t: Translate; english: Translate };

/** Script id → the situations that show it: `situationsOnAnyDay`. */
type Homes = ReadonlyMap<string, readonly string[]>;

/**
 * Everything that can be printed in a language, with what it says: cards, situations, lists, guides, the law of each state, the family
 * plan, cards to practise with, and the sheet for those who teach.
 */
export function printedThings(content: Content, voices: Voices, homes: Homes): readonly Printed[] {
  const { locale, t } = voices;
  const withdrawn = (...names: readonly string[]) =>
    names.reduce<string | null>((newest, name) => {
      const on = content.takenFrom[name] ?? null;
      return on !== null && on > (newest ?? "") ? on : newest;
    }, null);
  /** What readers are told of its texts besides what they say. */
  const toldOf = (...names: readonly string[]) => ({
    review: reviewLine(reviewOf(content, names, locale)),
    withdrawn: withdrawn(...names),
  });
  const isOwn = locale !== SOURCE_LOCALE;
  const said = (english: string, own: string): Statement => ({ english, own: isOwn ? own : null });
  const blocksOf = (english: readonly Block[], own: readonly Block[]) =>
    english.map((block, at) => said(spoken(block, voices.english), spoken(own[at] ?? block, t)));

  const prints = content.prints.map((print): Printed => {
    const { lines, sections } = printView(content, print, locale);
    const source = printView(content, print, SOURCE_LOCALE);
    return {
      print: `card/${print.id}`,
      title: t(`print.${print.id}.title`),
      path: pathTo.print(locale, print.id),
      statements: [
        ...blocksOf(
          lines.map(({ english }) => english),
          lines.map(({ own }) => own),
        ),
        ...source.sections.flatMap(({ blocks }, at) => blocksOf(blocks, sections[at]?.blocks ?? blocks)),
        ...labelsOn(print).map((key) => said(voices.english(key), t(key))),
      ],
      ...toldOf(`card/${print.id}`),
      keepsWords: true,
    };
  });

  const situations = content.situations.map(({ id }): Printed => {
    const scripts = content.scripts.filter((script) => homes.get(script.id)?.includes(id));
    const texts = scripts.map(({ texts }) => textIn(texts, locale).text);
    return {
      print: `situation/${id}`,
      title: textIn(content.situationWords[id]!, locale).text.title,
      path: pathTo.situation(locale, id),
      statements: scripts.flatMap(({ texts: { [SOURCE_LOCALE]: english } }, at) =>
        (["say", "do", "never"] as const).flatMap((part) => blocksOf(english![part], texts[at]![part])),
      ),
      ...toldOf(`situation/${id}`, ...scripts.map((script) => `script/${script.id}`)),
      keepsWords: false,
    };
  });

  const lists = content.checklists.map(({ id, texts }) =>
    ofSections("checklist", id, texts, pathTo.checklist(locale, id)),
  );
  const guides = content.guides.map((guide) =>
    ofSections("guide", guide.id, guide.texts, pathTo.guide(locale, guide.id), guideTexts(guide)),
  );

  function ofSections(
    kind: string,
    id: string,
    texts: Content["guides" | "checklists" | "workshop"][number]["texts"],
    path: string,
    rests: readonly string[] = [`${kind}/${id}`],
  ): Printed {
    const { text } = textIn<(typeof texts)[string]>(texts, locale);
    const english = texts[SOURCE_LOCALE]!.sections.flatMap(({ blocks }) => blocks);
    return {
      print: `${kind}/${id}`,
      title: text.title,
      path,
      statements: blocksOf(
        english,
        text.sections.flatMap(({ blocks }) => blocks),
      ),
      ...toldOf(...rests),
      keepsWords: false,
    };
  }

  const states = content.stateLaw.map((law): Printed => {
    const { state, points, texts } = law;
    const wordsIn = (code: string) =>
      points.flatMap(({ topic, rule, refusal }) => {
        const own = textIn(texts, code).text.words[topic]!;
        const { rules } = textIn(byId(content.stateTopics, topic).texts, code).text.words;
        return [[rules[rule]!, refusal ?? ""].join(" "), ...own.notes, ...own.laws];
      });
    const [english, own] = [wordsIn(SOURCE_LOCALE), wordsIn(locale)];
    return {
      print: `state/${state.toLowerCase()}`,
      title: content.states[locale]?.[state] ?? state,
      path: pathTo.state(locale, state),
      statements: english.map((words, at) => said(words, own[at] ?? words)),
      ...toldOf(...stateTexts(law)),
      keepsWords: false,
    };
  });

  const planIn = (code: string) => [
    ...jsonLines(textIn(content.planWords, code).text),
    ...(content.caregiver ? jsonLines(textIn(content.caregiver.texts, code).text) : []),
  ];
  const plan = (): Printed => {
    const [english, own] = [planIn(SOURCE_LOCALE), planIn(locale)];
    return {
      print: "plan/family",
      title: textIn(content.planWords, locale).text.words.title,
      path: pathTo.plan(locale),
      statements: english.map(({ words }, at) => said(words, own[at]?.words ?? words)),
      ...toldOf("plan/family", ...caregiverTexts(content)),
      keepsWords: false,
    };
  };

  const practice = practisedSituations(content).map((id): Printed => {
    const cards = practiceCards(content, id, locale);
    const title = textIn(content.situationWords[id]!, locale).text.title;
    return {
      print: `practice/${id}`,
      title: t("workshop.cardsFor", { title }),
      path: pathTo.workshop(locale, id),
      statements: cards.flatMap(({ heard, choices, said: own, source }) => {
        const parts = [source.why, source.toDo, source.never];
        return [
          said(heard.english, heard.own ?? heard.english),
          ...blocksOf(
            choices.map(({ english }) => english),
            choices.map(({ own }) => own),
          ),
          ...blocksOf(parts, [own.why, own.toDo, own.never]),
        ];
      }),
      ...toldOf(...practiceTexts(content, id)),
      keepsWords: false,
    };
  });
  const workshop = content.workshop.map(({ id, texts }) =>
    ofSections("workshop", id, texts, pathTo.workshop(locale)),
  );

  return [
    ...prints,
    ...situations,
    ...lists,
    ...guides,
    ...states,
    ...(content.planWords[SOURCE_LOCALE] ? [plan()] : []),
    ...practice,
    ...workshop,
  ];
}

/** Who has reviewed all of it, when, and until when that is good: paper has no clock. What has changed in part is not reviewed: paper cannot say which part. */
function reviewLine(standing: Standing | null): string | null {
  if (!standing || standing.open.length > 0) return null;
  return standing.by
    .map(({ review: { reviewer, on, until }, ofEnglish }) =>
      [reviewer.name, ...(ofEnglish ? ["English"] : []), `${on} – ${until}`].join(", "),
    )
    .join("; ");
}
