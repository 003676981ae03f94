import { pathTo } from "../../lib/model/paths";
import { enabledLocales, translatorFor } from "../_site/site";

/** What helpers print with: other languages, their name and logo, and how many they need. Hidden until the module is there. */
export function CardRun({ print, locale }: { print: string; locale: string }) {
  const t = translatorFor(locale);
  return (
    <fieldset className="made numbers" hidden>
      <legend>{t("card.run")}</legend>
      <div role="group" aria-label={t("card.languages")}>
        <span>{t("card.languages")}</span>
        {enabledLocales()
          .filter(({ code }) => code !== locale)
          .map(({ code, ownName }) => (
            <label key={code} className="choice" lang={code}>
              <input
                type="checkbox"
                name="language"
                value={pathTo.print(code, print)}
                autoComplete="off"
                aria-describedby="card-languages"
              />{" "}
              {ownName}
            </label>
          ))}
        <span id="card-languages" role="status" />
      </div>
      <div>
        <label>
          {t("card.org")} <input type="text" name="org" autoComplete="off" maxLength={100} />
        </label>
        <label>
          {t("card.logo")}{" "}
          <input type="file" name="logo" accept="image/png,image/jpeg" aria-describedby="card-logo" />
        </label>
        <span id="card-logo" role="status" />
        <label>
          {t("card.count")}{" "}
          <input
            type="text"
            inputMode="numeric"
            name="count"
            maxLength={6}
            autoComplete="off"
            aria-describedby="card-copies"
          />
        </label>
        <span id="card-copies" role="status" />
      </div>
    </fieldset>
  );
}
