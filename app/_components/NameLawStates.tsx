import { NameRule } from "../../lib/model/stateLaw";
import { site, stateName, translatorFor } from "../_site/site";
import { statesWithPages } from "../_site/statesWithPages";
import { Note } from "./Note";

/** The id of the note with the list. */
const NOTE = "name-law";

/** Opens the list of states. */
export function NameLawButton({ locale }: { locale: string }) {
  return (
    <button type="button" popoverTarget={NOTE}>
      {translatorFor(locale)("law.which")}
    </button>
  );
}

/** Which states ask for a name, at one look, so that nobody has to leave the questions to find out. */
export function NameLawStates({ locale }: { locale: string }) {
  const t = translatorFor(locale);
  const { stateLaw } = site().content;
  return (
    <Note id={NOTE} locale={locale}>
      <h2>{t("law.which")}</h2>
      {NameRule.options.map((rule) => {
        const states = statesWithPages(locale).flatMap((code) => {
          const law = stateLaw.find(({ state, name }) => state === code && name.rule === rule);
          return law ? [stateName(code, locale) + (law.name.confidence === "low" ? " (?)" : "")] : [];
        });
        return (
          <section key={rule}>
            <h3>{t(`law.group.${rule}`)}</h3>
            <p>{states.join(" · ")}</p>
          </section>
        );
      })}
      <p>(?) {t("law.unconfirmed")}</p>
      <p>{t("law.police")}</p>
    </Note>
  );
}
