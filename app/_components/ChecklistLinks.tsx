import { textIn } from "../../lib/i18n/textIn";
import { byId } from "../../lib/model/byId";
import { pathTo } from "../../lib/model/paths";
import { site } from "../_site/site";
import { TitleLink } from "./TitleLink";

/** Links to lists to tick off. */
export function ChecklistLinks({ ids, locale }: { ids: readonly string[]; locale: string }) {
  const { checklists } = site().content;
  return (
    <ul className="more">
      {ids.map((id) => (
        <TitleLink
          key={id}
          locale={locale}
          href={pathTo.checklist(locale, id)}
          to={textIn(byId(checklists, id).texts, locale)}
        />
      ))}
    </ul>
  );
}
