import { lineLabel } from "../../lib/i18n/lineWords";
import { SOURCE_LOCALE } from "../../lib/model/locale";
import { readMeans } from "../../lib/model/means";
import { isFree } from "../../lib/model/text";
import { numberCitations } from "../../lib/views/numberCitations";
import { nameLaw } from "../_site/nameLaw";
import { stateName, translatorFor } from "../_site/site";
import { statesWithPages } from "../_site/statesWithPages";
import { type Faces, NUMBERS } from "./CardFaces";
import { SOURCE_ANCHOR } from "./Endnotes";
import { LineWords } from "./LineWords";
import { Marks } from "./Marks";
import { ZipField } from "./ZipField";

/** What is true of one person, and whose numbers: of a card with lines. */
export function CardChoices({ print, view, locale }: Faces) {
  const t = translatorFor(locale);
  const citations = numberCitations(view.lines.map(({ english }) => english));
  return (
    <>
      <fieldset className="made" hidden>
        <legend>{t("card.lines")}</legend>
        {print.stateTopic && (
          <p>
            <label htmlFor="state">{t("card.state")}</label>{" "}
            <select id="state" autoComplete="off" aria-describedby="state-hint">
              <option value="">{t("card.anyState")}</option>
              {statesWithPages(locale)
                .filter((state) => nameLaw(state))
                .map((state) => (
                  <option key={state} value={state}>
                    {stateName(state, locale)}
                  </option>
                ))}
            </select>
            <span id="state-hint" className="hint">
              {t("card.stateHint")}
            </span>
          </p>
        )}
        {view.lines.map((line, at) => {
          const label = lineLabel(line.english, t);
          const isOwn = line.ownLocale !== SOURCE_LOCALE;
          return (
            <label key={at} className="choice">
              <input
                type="checkbox"
                name="line"
                value={at}
                defaultChecked={print.boxes || isFree(line.english)}
                autoComplete="off"
                data-means={line.means ?? undefined}
                data-law={line.means === null ? undefined : readMeans(line.means)["name-law"]}
              />
              <span>
                {label && <b>{label}</b>}
                <q lang={SOURCE_LOCALE} dir="ltr">
                  <LineWords block={line.english} locale={SOURCE_LOCALE} />
                  <Marks block={line.english} citations={citations} anchor={SOURCE_ANCHOR} />
                </q>
                {isOwn && (
                  <i>
                    <LineWords block={line.own} locale={line.ownLocale} />
                  </i>
                )}
              </span>
            </label>
          );
        })}
      </fieldset>
      <fieldset className="made numbers" hidden>
        <legend>{t("card.numbers")}</legend>
        {NUMBERS.map(({ id, label, isMore }) => (
          <div key={id} role="group" aria-label={t(label)} data-who={id} data-more={isMore || undefined}>
            <span>{t(label)}</span>
            <label>
              {t("card.who")} <input type="text" name="name" autoComplete="off" maxLength={100} />
            </label>
            <label>
              {t("card.number")}{" "}
              <input
                type="tel"
                name="number"
                autoComplete="off"
                maxLength={40}
                aria-describedby={`fault-${id}`}
              />
            </label>
            <span id={`fault-${id}`} role="status" />
          </div>
        ))}
        <p className="hint">{t("card.forgets")}</p>
      </fieldset>
      <form className="made find" hidden noValidate>
        <ZipField locale={locale} action={t("card.find")} />
      </form>
    </>
  );
}
