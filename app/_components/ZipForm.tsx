import { spokenLanguage } from "../../lib/hotlines/speaks";
import { languageName } from "../../lib/i18n/format";
import { HotlineService } from "../../lib/model/hotline";
import { directoryContact } from "../_site/cardWords";
import { islandProps } from "../_site/islandProps";
import { site, translatorFor } from "../_site/site";
import { zipWords } from "../_site/zipWords";
import { Island } from "./Island";
import { ZipField } from "./ZipField";

/**
 * The ZIP code box. The code is looked up on the device, in data of its first digit. Without JavaScript the box stays
 * hidden: the list of states below does the same.
 */
export function ZipForm({ locale }: { locale: string }) {
  const t = translatorFor(locale);
  const words = zipWords(locale, (key) => key.startsWith("hotlines."));
  const languages = spokenLanguages();
  return (
    <section className="search">
      <form {...islandProps("zip", { ...words, contact: directoryContact })} noValidate hidden>
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
        <ZipField locale={locale} action={t("hotlines.action")} />
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
