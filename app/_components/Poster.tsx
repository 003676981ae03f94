import { islandProps } from "../_site/islandProps";
import { directionOf, translatorFor } from "../_site/site";
import { Blank, type Faces } from "./CardFaces";
import { Code } from "./Code";
import { Island } from "./Island";
import { Pictogram } from "./Pictogram";
import { ZipField } from "./ZipField";

/** How many numbers stand on it, and how many strips can be torn off. */
const [NUMBERS, STRIPS] = [3, 8];

/** A sheet for a wall: the best numbers for a ZIP code, and strips with the first. Without JavaScript they are written in by hand. */
export function Poster({ print, locale }: Omit<Faces, "view">) {
  const t = translatorFor(locale);
  const times = (count: number) => Array.from({ length: count }, (_, at) => at);
  return (
    <>
      <form
        {...islandProps("poster", {
          loading: t("search.loading"),
          failed: t("hotlines.noneNear"),
          head: t("card.poster.head"),
        })}
        noValidate
        hidden
      >
        <p>{t("card.poster.how")}</p>
        <ZipField locale={locale} action={t("hotlines.action")} />
        <button type="button" className="act" data-print>
          {t("card.print")}
        </button>
      </form>
      <div className={`print whole p-${print.id}`}>
        <section className="face" dir={directionOf(locale)}>
          <h2>
            <Pictogram name={print.pictogram} />{" "}
            <span data-head>{t("card.poster.head", { place: "_____" })}</span>
          </h2>
          {times(NUMBERS).map((at) => (
            <div key={at} className="near" data-near={at}>
              <Blank words="" />
            </div>
          ))}
          <p>{t("card.poster.wall")}</p>
          <p>{t("site.notAdvice")}</p>
          <Code locale={locale} print={`card/${print.id}`} />
        </section>
        <div className="strips" aria-hidden="true">
          {times(STRIPS).map((at) => (
            <div key={at} data-near={0} />
          ))}
        </div>
      </div>
      <Island name="poster" />
    </>
  );
}
