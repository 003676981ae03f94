import type { Metadata } from "next";
import { pathTo } from "../lib/model/paths";
import { enabledLocales, translatorFor } from "./_site/site";
import "./_styles/site.css";
import "./_styles/find.css";

export function generateMetadata(): Metadata {
  const t = translatorFor("en");
  return { title: t("site.name"), description: t("notFound.title") };
}

/** The page for an address that does not exist. It cannot know the reader's language, so it speaks all of them. */
export default function NotFound() {
  return (
    <html lang="en" dir="ltr">
      <body>
        <main id="content" className="chooser">
          <h1>{translatorFor("en")("notFound.title")}</h1>
          <ul className="choices">
            {enabledLocales().map(({ code, ownName, direction }) => (
              <li key={code}>
                <a className="choice" href={pathTo.home(code)} lang={code} dir={direction}>
                  <strong>{ownName}</strong>
                  <span>
                    {translatorFor(code)("notFound.title")}. {translatorFor(code)("notFound.text")}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>
  );
}
