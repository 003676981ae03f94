import { directionOf, languageOf, translatorFor } from "../_site/site";
import { type Faces, Fields, Points } from "./CardFaces";
import { Code } from "./Code";
import { Island } from "./Island";
import { Pictogram } from "./Pictogram";

/** A page to print as it is: what a guide says, and lines to write on. */
export function WholeSheet({ print, view, locale }: Faces) {
  const t = translatorFor(locale);
  return (
    <>
      <button type="button" data-island="print" hidden>
        {t("card.print")}
      </button>
      <div className={`print whole p-${print.id}`}>
        <section className="face" dir={directionOf(locale)}>
          <h2>
            <Pictogram name={print.pictogram} /> {t(`print.${print.id}.title`)}
          </h2>
          <Fields print={print} locale={locale} />
          {view.sections.map(({ key, heading, blocks }) => (
            <div key={key} {...languageOf(view.sectionsLocale, locale)}>
              <h3>{heading}</h3>
              <Points blocks={blocks} />
            </div>
          ))}
          <Code locale={locale} print={`card/${print.id}`} />
        </section>
      </div>
      <Island name="print" />
    </>
  );
}
