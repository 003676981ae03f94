import type { ReactNode } from "react";
import { SOURCE_LOCALE } from "../../lib/model/locale";
import { isOfSections } from "../../lib/model/print";
import { foldoutOrder } from "../../lib/prints/foldout";
import { CARD, cropMarks, SHEETS } from "../../lib/prints/sheets";
import { directionOf, languageOf, translatorFor } from "../_site/site";
import { BackFace, Blank, type Faces, FrontFace, Numbers, Points, StateLine } from "./CardFaces";
import { Code } from "./Code";
import { Pictogram } from "./Pictogram";
import { PrintLines } from "./PrintLines";

/** Cards on the largest sheet; a smaller one leaves the last out. */
const CARDS = SHEETS.letter.columns * SHEETS.letter.rows;

/** The heading over the sheets. */
export const PREVIEW = "preview";

/** Every way in which a card can be printed. Which is seen and printed is the sheet's, by what is chosen above. */
export function CardSheets(faces: Faces) {
  const { print, locale } = faces;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- wider than a phone: who has no finger scrolls it by keys
    <div className={`print p-${print.id}`} role="region" aria-labelledby={PREVIEW} tabIndex={0}>
      <div className="pair">
        <Marks isFolded />
        <CardSheet side="front" locale={isOfSections(print) ? locale : SOURCE_LOCALE}>
          <FrontFace {...faces} />
        </CardSheet>
        <CardSheet side="back" locale={locale}>
          <BackFace {...faces} />
        </CardSheet>
      </div>
      {print.layouts.includes("foldout") && <Foldout {...faces} />}
      {print.layouts.includes("sign") && <Sign {...faces} />}
    </div>
  );
}

/** One side of a sheet of cards. Only the first card is read aloud: the others repeat it for the scissors. */
function CardSheet({ side, locale, children }: { side: string; locale: string; children: ReactNode }) {
  return (
    <div className={`sheet ${side}`} lang={locale} dir={directionOf(locale)}>
      <Marks />
      {Array.from({ length: CARDS }, (_, at) => (
        <section key={at} className="face" aria-hidden={at > 0 || undefined}>
          {children}
        </section>
      ))}
    </div>
  );
}

/** Where to cut, for each paper. Cards to fold are cut around both sides. */
function Marks({ isFolded = false }: { isFolded?: boolean }) {
  return Object.entries(SHEETS).map(([paper, sheet]) => (
    <svg
      key={paper}
      className={`marks ${paper}`}
      viewBox={`0 0 ${sheet.width} ${sheet.height}`}
      aria-hidden="true"
    >
      <path d={cropMarks(sheet, CARD, isFolded)} />
    </svg>
  ));
}

/** Eight small pages: cover, lines on two, what to do, what never, whom to call, room to write, back. */
function Foldout({ print, view, locale }: Faces) {
  const t = translatorFor(locale);
  const half = Math.ceil(view.lines.length / 2);
  const lines = (from: number, to: number) => (
    <PrintLines lines={view.lines} part={[from, to]} side="both" locale={locale} />
  );
  const [toDo, never] = view.sections.map(({ heading, blocks }) => (
    <div key={heading} {...languageOf(view.sectionsLocale, locale)}>
      <h3>{heading}</h3>
      <Points blocks={blocks} />
    </div>
  ));
  const pages = [
    <>
      <Pictogram name={print.pictogram} />
      <h3>{t(`print.${print.id}.title`)}</h3>
      <p>{t(`print.${print.id}.use`)}</p>
    </>,
    lines(0, half),
    lines(half, view.lines.length),
    toDo,
    never,
    <>
      <h3>{t("card.myNumbers")}</h3>
      <Numbers locale={locale} />
      <StateLine print={print} locale={locale} />
    </>,
    <>
      <h3>{t("card.write")}</h3>
      {["when", "where", "badges", "cars", "said"].map((id) => (
        <Blank key={id} words={t(`print.field.${id}`)} />
      ))}
    </>,
    <>
      <p>{t("card.honest")}</p>
      <p>{t("site.notAdvice")}</p>
      <Code locale={locale} print={`card/${print.id}`} />
    </>,
  ];
  return (
    <div className="sheet foldout">
      {foldoutOrder(directionOf(locale)).map((page) => (
        <section key={page} className="face" dir={directionOf(locale)}>
          {pages[page - 1]}
        </section>
      ))}
    </div>
  );
}

/** A whole page for everybody to see: English as large as it can be read through a pane of glass, the reader's language below, nobody's number. */
function Sign({ print, view, locale }: Faces) {
  return (
    <div className="sheet sign">
      <section className="face" lang={SOURCE_LOCALE} dir="ltr">
        <Pictogram name={print.pictogram} />
        <PrintLines lines={view.lines} side="english" locale={locale} />
      </section>
      <section className="face" dir={directionOf(locale)}>
        {locale !== SOURCE_LOCALE && <PrintLines lines={view.lines} side="own" locale={locale} />}
        <StateLine print={print} locale={locale} />
        <Code locale={locale} print={`card/${print.id}`} />
      </section>
    </div>
  );
}
