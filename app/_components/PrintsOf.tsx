import { textIn } from "../../lib/i18n/textIn";
import { pathTo } from "../../lib/model/paths";
import { FAMILY_PLAN } from "../../lib/views/quotingPages";
import { site, translatorFor } from "../_site/site";

/** What can be printed of what a guide is about. */
export function PrintsOf({ guide, locale }: { guide: string; locale: string }) {
  const t = translatorFor(locale);
  const { prints, planWords } = site().content;
  const links = [
    ...prints
      .filter((print) => print.guide === guide)
      .map(({ id }) => ({ href: pathTo.print(locale, id), title: t(`print.${id}.title`) })),
    ...(guide === FAMILY_PLAN.guide
      ? [{ href: pathTo.plan(locale), title: textIn(planWords, locale).text.words.title }]
      : []),
  ];
  if (links.length === 0) return null;
  return (
    <ul className="more screen">
      {links.map(({ href, title }) => (
        <li key={href}>
          <a href={href}>{title}</a>
        </li>
      ))}
    </ul>
  );
}
