import type { ReactNode } from "react";
import { byId } from "../../lib/model/byId";
import { SOURCE_LOCALE } from "../../lib/model/locale";
import { sourceName } from "../../lib/model/sourceName";
import type { Block } from "../../lib/model/text";
import { cropMarks, PRACTICE_CARD, PRACTICE_SHEET, turned } from "../../lib/prints/sheets";
import { numberCitations, type NumberedCitations } from "../../lib/views/numberCitations";
import type { PracticeCard, PracticeLine } from "../../lib/views/practiceCards";
import { directionOf, languageOf, site, translatorFor } from "../_site/site";
import { Code } from "./Code";
import { Marks } from "./Marks";
import { Words } from "./Prose";

type Deck = {
  card: PracticeCard;
  /** The title of its situation. */
  situation: string;
  locale: string;
};

/** Lines go by letters, since sources go by numbers. */
const LETTERS = "ABC";

/** What happens, what is heard, in English as officers speak it, and three lines to choose from. */
export function PracticeFront({ card, situation, locale }: Deck) {
  const t = translatorFor(locale);
  const { english, own } = card.heard;
  return (
    <>
      <p className="of">{situation}</p>
      <h2 {...languageOf(card.locale, locale)}>{card.title}</h2>
      <p className="heard" {...languageOf(SOURCE_LOCALE, locale)}>
        {english}
      </p>
      {own && <p>{own}</p>}
      <p className="ask">{t("workshop.ask")}</p>
      <ol type="A">
        {card.choices.map((line, at) => (
          <li key={at}>
            <Line line={line} locale={locale} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** Which line it is, why, what one can do and what never, each with its source; and what the other lines are for. */
export function PracticeBack({ card, locale }: Omit<Deck, "situation">) {
  const t = translatorFor(locale);
  const { choices, right, said } = card;
  const line = choices[right]!;
  const blocks = [line.english, said.why, said.toDo, said.never];
  const citations = numberCitations(blocks);
  const parts = [
    ["workshop.why", said.why],
    ["script.do", said.toDo],
    ["script.never", said.never],
  ] as const;
  return (
    <>
      <h3>{t("workshop.right", { letter: LETTERS[right]! })}</h3>
      <p className="line">
        <Line line={line} locale={locale} citations={citations} />
      </p>
      {parts.map(([key, block]) => (
        <p key={key} className={key === "script.never" ? "never" : undefined}>
          <b>{t(key)}:</b> <Said block={block} {...{ card, locale, citations }} />
        </p>
      ))}
      <p>
        <b>{t("workshop.others")}:</b>{" "}
        {choices
          .flatMap(({ moment }, at) =>
            at === right ? [] : [t("workshop.other", { letter: LETTERS[at]!, moment })],
          )
          .join(" · ")}
      </p>
      <Sources citations={citations} locale={locale} />
    </>
  );
}

/** Both sides of one sheet. The back is for a sheet that is turned on its long edge. */
export function PracticeSheets({
  decks,
  locale,
  print,
}: {
  decks: readonly Deck[];
  locale: string;
  print: string;
}) {
  const side = (deck: Deck, children: ReactNode) => (
    <section key={deck.card.script} className="drill" lang={locale} dir={directionOf(locale)}>
      {children}
    </section>
  );
  return (
    <>
      <div className="drills front">
        <CutMarks />
        {decks.map((deck) => side(deck, <PracticeFront {...deck} />))}
      </div>
      <div className="drills back">
        <CutMarks />
        {turned(decks, PRACTICE_SHEET.columns).map((deck, at) =>
          deck ? (
            side(
              deck,
              <>
                <PracticeBack {...deck} />
                <Code locale={locale} print={print} />
              </>,
            )
          ) : (
            <div key={at} />
          ),
        )}
      </div>
    </>
  );
}

function CutMarks() {
  const { width, height } = PRACTICE_SHEET;
  return (
    <svg className="marks" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path d={cropMarks(PRACTICE_SHEET, PRACTICE_CARD)} />
    </svg>
  );
}

/** English for the officer, the reader's language below. */
function Line({
  line: { english, own, ownLocale },
  locale,
  citations,
}: {
  line: PracticeLine;
  locale: string;
  citations?: NumberedCitations;
}) {
  return (
    <>
      <q {...languageOf(SOURCE_LOCALE, locale)}>
        <Words inlines={english.inlines} />
      </q>
      {citations && <Marks block={english} citations={citations} />}
      {ownLocale !== SOURCE_LOCALE && (
        <span>
          <Words inlines={own.inlines} />
        </span>
      )}
    </>
  );
}

function Said({
  block,
  card,
  locale,
  citations,
}: {
  block: Block;
  card: PracticeCard;
  locale: string;
  citations: NumberedCitations;
}) {
  return (
    <span {...languageOf(card.locale, locale)}>
      <Words inlines={block.inlines} />
      <Marks block={block} citations={citations} />
    </span>
  );
}

/** Names and years, by their numbers: the page of the law has the rest. */
function Sources({ citations, locale }: { citations: NumberedCitations; locale: string }) {
  return (
    <p className="from">
      <b>{translatorFor(locale)("guide.sources")}:</b>{" "}
      <bdi {...languageOf(SOURCE_LOCALE, locale)}>
        {citations.sources
          .map((id, at) => `[${at + 1}] ${sourceName(byId(site().content.sources, id))}`)
          .join(" · ")}
      </bdi>
    </p>
  );
}
