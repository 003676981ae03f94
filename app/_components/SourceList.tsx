import { formatDate } from "../../lib/i18n/format";
import { pathTo } from "../../lib/model/paths";
import { sourceName } from "../../lib/model/sourceName";
import { byId, site, translatorFor } from "../_site/site";

type Props = {
  locale: string;
  sources: readonly string[];
  /** Where in each source the text points, if it says. */
  locators?: (source: string) => readonly string[];
  /** Prefix of the ids that citation marks link to; left out where marks are plain numbers. */
  anchor?: string;
};

/** The numbered sources of a text: name, year, place, page, and when it was checked. */
export function SourceList({ locale, sources, locators, anchor }: Props) {
  const t = translatorFor(locale);
  return (
    <ol className="sources">
      {sources.map((id) => {
        const source = byId(site().content.sources, id);
        const places = locators?.(id) ?? [];
        return (
          <li key={id} id={anchor && `${anchor}${id}`}>
            <a href={pathTo.source(locale, id)}>
              <bdi lang="en">{sourceName(source)}</bdi>
            </a>
            {places.length > 0 && <bdi lang="en"> {places.join("; ")}</bdi>}
            {source.status !== "good-law" && <> · {t(`source.status.${source.status}`)}</>} ·{" "}
            <small>{t("source.checkedOn", { date: formatDate(source.statusDate, locale) })}</small>
          </li>
        );
      })}
    </ol>
  );
}
