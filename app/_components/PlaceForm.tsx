import { islandProps } from "../_site/islandProps";
import { site, stateName, translatorFor } from "../_site/site";
import { Island } from "./Island";

/** What the module says: of places and offices, and of ZIP codes as the box for hotlines does. */
const SAID =
  /^(detained\.|hotlines\.(error\.|suggestion|unknownZip|likelyState|twoStates|failed|reason\.within-miles))/;
/** The long texts among them that only pages show. */
const ON_PAGES = /^detained\.(abroad|again|allOffices|askFirst|attribution|list|local)/;

/**
 * The ZIP code box of the page on finding a person. The code is looked up on the device. Without JavaScript the box stays
 * hidden: the list of states below does the same.
 */
export function PlaceForm({ locale }: { locale: string }) {
  const t = translatorFor(locale);
  const { ui, states } = site().content;
  const strings = Object.fromEntries(
    Object.entries(ui.en ?? {})
      .filter(([key]) => SAID.test(key) && !ON_PAGES.test(key))
      .map(([key, english]) => [key, ui[locale]?.[key] ?? english]),
  );
  const names = Object.fromEntries(
    Object.keys(states.en ?? {}).map((code) => [code, stateName(code, locale)]),
  );
  return (
    <form
      {...islandProps("find-person", { locale, strings, states: names })}
      className="search"
      noValidate
      hidden
    >
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
        <button type="submit">{t("detained.action")}</button>
      </div>
      <p id="zip-hint" className="hint">
        {t("hotlines.zipHint")}
      </p>
      <div id="zip-message" role="status" />
      <div className="answers" />
      <Island name="find-person" />
    </form>
  );
}
