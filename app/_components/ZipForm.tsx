import { spokenLanguage } from "../../lib/hotlines/speaks";
import { languageName } from "../../lib/i18n/format";
import { HotlineService } from "../../lib/model/hotline";
import { directoryContact } from "../_site/cardWords";
import { islandProps } from "../_site/islandProps";
import { site, stateName, translatorFor } from "../_site/site";
import { Island } from "./Island";

/**
 * The ZIP code box. The code is looked up on the device, in data of its first digit. Without JavaScript the box stays
 * hidden: the list of states below does the same.
 */
export function ZipForm({ locale }: { locale: string }) {
  const t = translatorFor(locale);
  const { ui, states } = site().content;
  const strings = Object.fromEntries(
    Object.entries(ui.en ?? {})
      .filter(([key]) => key.startsWith("hotlines."))
      .map(([key, english]) => [key, ui[locale]?.[key] ?? english]),
  );
  const names = Object.fromEntries(
    Object.keys(states.en ?? {}).map((code) => [code, stateName(code, locale)]),
  );
  const languages = spokenLanguages();
  return (
    <section className="search">
      <form
        {...islandProps("zip", { locale, strings, states: names, contact: directoryContact })}
        noValidate
        hidden
      >
        <p className="wish">
          <label>
            {t("hotlines.need")}{" "}
            <select name="need" autoComplete="off">
              <option value="">{t("hotlines.anyNeed")}</option>
              {HotlineService.options.map((service) => (
                <option key={service} value={service}>
                  {t(`hotlines.service.${service}`)}
                </option>
              ))}
            </select>
          </label>{" "}
          <label>
            {t("hotlines.language")}{" "}
            <select name="language" autoComplete="off" defaultValue={spokenLanguage(locale)}>
              <option value="">{t("hotlines.anyLanguage")}</option>
              {languages.map((code) => (
                <option key={code} value={code}>
                  {languageName(code, locale)}
                </option>
              ))}
            </select>
          </label>
        </p>
        <label htmlFor="zip">{t("hotlines.zipLabel")}</label>
        <div className="field">
          <input
            id="zip"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            enterKeyHint="search"
            aria-describedby="zip-hint zip-message"
          />
          <button type="submit">{t("hotlines.action")}</button>
        </div>
        <p id="zip-hint" className="hint">
          {t("hotlines.zipHint")}
        </p>
        <div id="zip-message" role="status" />
        <div className="answers" />
      </form>
      <Island name="zip" />
    </section>
  );
}

/** The languages that some line says it speaks, by code. */
function spokenLanguages(): string[] {
  const stated = site().hotlines.flatMap(({ languages, languagesBasis, phones }) => [
    ...(languagesBasis === "stated" ? languages : []),
    ...phones.flatMap((phone) => phone.languages ?? []),
  ]);
  return [...new Set(stated.map(spokenLanguage))].sort();
}
