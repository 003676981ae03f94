import { pathTo } from "../../lib/model/paths";
import { translatorFor } from "../_site/site";

/** Both forms of the feed of changes, by their names, which are the same in every language. */
export function FeedLinks({ locale }: { locale: string }) {
  return (
    <p>
      {translatorFor(locale)("changes.follow")}: <a href={pathTo.changesAtom(locale)}>Atom</a> ·{" "}
      <a href={pathTo.changesJson(locale)}>JSON Feed</a>
    </p>
  );
}
