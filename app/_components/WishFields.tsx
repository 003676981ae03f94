import { spokenLanguage } from "../../lib/hotlines/speaks";
import { languageName } from "../../lib/i18n/format";
import { HotlineService } from "../../lib/model/hotline";
import { site, translatorFor } from "../_site/site";

/** What is looked for, and in which language: folded, since an answer is there without it. */
export function WishFields({ locale }: { locale: string }) {
  const t = translatorFor(locale);
  return (
    <details className="wish">
      <summary>
        {t("hotlines.need")} {t("hotlines.language")}
      </summary>
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
      </label>
      <label>
        {t("hotlines.language")}{" "}
        <select name="language" autoComplete="off" defaultValue={spokenLanguage(locale)}>
          <option value="">{t("hotlines.anyLanguage")}</option>
          {spokenLanguages().map((code) => (
            <option key={code} value={code}>
              {languageName(code, locale)}
            </option>
          ))}
        </select>
      </label>
    </details>
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
