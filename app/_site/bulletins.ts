import { type Bulletin, bulletinOf, changesFor } from "../../lib/changes/bulletin";
import type { Feed } from "../../lib/changes/feed";
import { joinSentences } from "../../lib/changes/joinSentences";
import { siteAddress } from "../../lib/publish/siteAddress";
import { printedIn } from "./editions";
import { site, translatorFor } from "./site";

/** One change as a reader of a language passes it on. */
export function bulletinIn(locale: string, id: string): Bulletin {
  const { content, asOf } = site();
  return bulletinOf(content, id, {
    locale,
    t: translatorFor(locale),
    asOf,
    address: siteAddress(),
    titleOf: (print) => printedIn(locale).get(print)?.title,
  });
}

/** What changed, as a feed in that language. */
export function feedIn(locale: string): Feed {
  const t = translatorFor(locale);
  return {
    locale,
    title: t("bulletin.headline", { tier: t("site.name"), heading: t("changes.title") }),
    name: t("site.name"),
    about: joinSentences([t("changes.intro"), t("site.notAdvice")]),
    address: siteAddress(),
    bulletins: changesFor(site().content, locale).changes.map(({ id }) => bulletinIn(locale, id)),
  };
}
