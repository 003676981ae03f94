import { formatDate } from "../../lib/i18n/format";
import { pathTo } from "../../lib/model/paths";
import { sourceName } from "../../lib/model/sourceName";
import { byId } from "../../lib/model/byId";
import { site, translatorFor } from "../_site/site";

type Props = {
  locale: string;
  sources: readonly string[];
  /** Where in each source the text points, if it says. */
  locators?: (source: string) => readonly string[];
  /** Prefix of the ids that citation marks link to; left out where marks are plain numbers. */
  anchor?: string;
};

/** The numbered sources of a text: name, year, place and page; when they were checked, once for most. */
export function SourceList({ locale, sources, locators, anchor }: Props) {
  const t = translatorFor(locale);
  if (sources.length === 0) return null;
  const entries = sources.map((id) => byId(site().content.sources, id));
  const usual = mostFrequent(entries.map(({ statusDate }) => monthOf(statusDate)));
  return (
    <>
      <p className="hint">{t("source.checkedMostly", { date: formatDate(usual, locale) })}</p>
      <ol className="sources">
        {entries.map((source) => {
          const { id } = source;
          const places = locators?.(id) ?? [];
          return (
            <li key={id} id={anchor && `${anchor}${id}`}>
              <bdi lang="en" dir="ltr">
                <a href={pathTo.source(locale, id)}>{sourceName(source)}</a>
                {places.length > 0 && ` ${places.join("; ")}`}
              </bdi>
              {source.status !== "good-law" && <> · {t(`source.status.${source.status}`)}</>}
              {monthOf(source.statusDate) !== usual && (
                <>
                  {" "}
                  · <small>{t("source.checkedOn", { date: formatDate(source.statusDate, locale) })}</small>
                </>
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** Most sources are checked in one month, which is said once. The day stands on the page of each source. */
function monthOf(date: string): string {
  return date.slice(0, "YYYY-MM".length);
}

function mostFrequent(months: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const month of months) counts.set(month, (counts.get(month) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? "";
}
