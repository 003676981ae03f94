import { textIn } from "../../lib/i18n/textIn";
import { byId } from "../../lib/model/byId";
import { pathTo } from "../../lib/model/paths";
import { homesOfScripts } from "../_site/homesOfScripts";
import { site } from "../_site/site";
import { TitleLink } from "./TitleLink";

/** Links to words to say, each on the first page that shows it. A script that no rule shows today has no page to lead to. */
export function scriptLinks(ids: readonly string[], locale: string) {
  const { scripts } = site().content;
  return ids.flatMap((id) =>
    (homesOfScripts().get(id) ?? [])
      .slice(0, 1)
      .map((home) => (
        <TitleLink
          key={id}
          locale={locale}
          href={pathTo.situation(locale, home)}
          to={textIn(byId(scripts, id).texts, locale)}
        />
      )),
  );
}
