import { pathTo } from "../../lib/model/paths";
import { linkOutside } from "../../lib/publish/linkOutside";
import { enabledLocales, translatorFor } from "../_site/site";

export const dynamic = "force-static";

/** Where programs begin to read (https://llmstxt.org): the site in a few lines, and the list of its texts in each language. */
export function GET() {
  const t = translatorFor("en");
  const texts = enabledLocales().map(
    ({ code, ownName }) =>
      `- [${ownName}](${linkOutside(pathTo.siteText(), pathTo.siteText(code))}): ${translatorFor(code)("site.tagline")}`,
  );
  const words = [
    `# ${t("site.name")}`,
    `> ${t("site.tagline")} ${t("site.notAdvice")}`,
    t("site.licence"),
    `## ${t("site.language")}`,
    texts.join("\n"),
  ].join("\n\n");
  return new Response(`${words}\n`, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
