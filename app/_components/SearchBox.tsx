import { pathTo } from "../../lib/model/paths";
import { RefusalReason } from "../../lib/model/safety";
import { islandProps } from "../_site/islandProps";
import { site, translatorFor } from "../_site/site";
import { CrisisLines } from "./CrisisLines";
import { Island } from "./Island";
import { Refusals } from "./Refusals";

const MESSAGES = [
  "search.none",
  "search.empty",
  "search.outOfScope",
  "danger.title",
  "search.like",
  "search.readAs",
  "search.askedIn",
  "search.noPages",
  "search.otherFailed",
  "search.loading",
  "search.failed",
  "search.offline",
  "script.sources",
] as const;

/** As many passages as a telephone shows in three screens; more only take time to draw at every letter. */
const SHOWN = 6;

/**
 * The search box. It works in place, so that a question never stands in an address; without JavaScript it stays
 * hidden and the link to the list of everything takes its place.
 */
export function SearchBox({ locale, label }: { locale: string; label: string }) {
  const t = translatorFor(locale);
  const refusals = RefusalReason.options.map((reason) => `search.refused.${reason}`);
  const strings = Object.fromEntries(
    [...MESSAGES, ...refusals].map((key) => [key, t(key, { language: "{{language}}", words: "{{words}}" })]),
  );
  const languages = Object.fromEntries(
    site().content.locales.map(({ code, ownName, enabled, reads = null }) => {
      const readable = enabled ? code : reads;
      return [code, { name: ownName, hasPages: enabled, leadsTo: readable === locale ? null : readable }];
    }),
  );
  // What to say of each number of results, none included: the island shows no more than these speak of.
  const counts = Array.from({ length: SHOWN + 1 }, (_, count) => t("search.results", { count }));
  return (
    <section className="search">
      <form role="search" {...islandProps("search", { locale, strings, counts, languages })} hidden>
        <label htmlFor="query">{label}</label>
        <div className="field">
          <input
            id="query"
            type="text"
            role="combobox"
            inputMode="search"
            aria-autocomplete="list"
            aria-expanded={false}
            aria-controls="query-situations"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
            aria-describedby="query-hint"
          />
          <button type="submit">{t("search.action")}</button>
        </div>
        <p id="query-hint" className="hint">
          {t("search.hint")}
        </p>
        <p role="status" />
        <CrisisLines locale={locale} hidden />
        <Refusals locale={locale} />
        <div className="start" hidden>
          <p id="query-start" className="hint">
            {t("search.start")}
          </p>
          <div id="query-situations" role="listbox" aria-labelledby="query-start" className="choices" />
        </div>
        <ol className="results" />
      </form>
      <noscript>
        <p>
          <a href={pathTo.search(locale)}>{t("search.browse")}</a>
        </p>
        <h2>{t("danger.title")}</h2>
        <CrisisLines locale={locale} />
      </noscript>
      <Island name="search" />
    </section>
  );
}
