import "../_styles/find.css";
import { pathTo } from "../../lib/model/paths";
import { Island } from "../_components/Island";
import { enabledLocales, translatorFor } from "../_site/site";

/** The root page: big names in their own language. The island moves the device's language to the top. */
export default function ChooserPage() {
  return (
    <main id="content" className="chooser">
      <h1>{translatorFor("en")("site.name")}</h1>
      <ul data-island="chooser" className="choices">
        {enabledLocales().map(({ code, ownName, direction }) => (
          <li key={code}>
            <a className="choice" href={pathTo.home(code)} lang={code} dir={direction} hrefLang={code}>
              <strong>{ownName}</strong>
              <span>{translatorFor(code)("site.tagline")}</span>
            </a>
          </li>
        ))}
      </ul>
      <Island name="chooser" />
    </main>
  );
}
