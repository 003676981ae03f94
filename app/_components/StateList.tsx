import { stateName } from "../_site/site";
import { statesWithPages } from "../_site/statesWithPages";

/** The states and territories, each leading to what a page has for it. */
export function StateList({ locale, to }: { locale: string; to: (locale: string, state: string) => string }) {
  return (
    <ul className="states">
      {statesWithPages(locale).map((code) => (
        <li key={code}>
          <a href={to(locale, code)}>{stateName(code, locale)}</a>
        </li>
      ))}
    </ul>
  );
}
