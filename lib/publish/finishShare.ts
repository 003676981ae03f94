import { join } from "node:path";
import { filesIn } from "../content/filesIn";
import { contentSecurityPolicy } from "./contentSecurityPolicy";
import { finishPages } from "./finishPages";
import { integrityOf, sha256 } from "./integrity";
import { pageParts } from "./pageParts";
import { pathOfFile } from "./pathOfFile";
import { siteFolder } from "./siteFolder";

/** The pages whose parts other pages show in a note: `pathTo.lawParts`. */
const LAW = /\/situations\/[^/]+\/law\/index\.html$/;

/** What Next made for its own pages, the sheets among it. */
export const FRAMEWORK = "_next";

/** The folder that a site is built in, and the folder of the host that it will stand in, `/a/b`; empty for its root. */
export type Host = { folder: string; host: string };

/**
 * Finishes some of the exported pages of a site, in place, each with the sheets, the policy and the hashes that it needs.
 * @param tell is called after each page. @returns the faults of these pages, and the sheets as they have them.
 */
export function finishShare(
  { folder, host }: Host,
  pages: readonly string[],
  tell: () => void,
): { faults: string[]; sheets: ReadonlySet<string> } {
  const site = siteFolder(folder);
  const built = new Map(
    filesIn(join(folder, FRAMEWORK))
      .filter((file) => file.endsWith(".css"))
      .map((file) => [`/${FRAMEWORK}/${file}`, site.textOf(`${FRAMEWORK}/${file}`).trim()]),
  );
  const sheets = new Set<string>();
  const parts = {
    sheet: (href: string) => {
      const css = built.get(href.replace(/\?.*$/, ""));
      if (css === undefined) throw new Error(`a page links to a sheet that was not built: ${href}`);
      return css;
    },
    policy: (css: string, startsWorker: boolean) => {
      sheets.add(css);
      return contentSecurityPolicy([sha256(css)], startsWorker);
    },
    integrity: once((path: string) => integrityOf(site.bytesOf(path))),
  };
  const faults = finishPages(pages, site.textOf, parts, host, (page, html) => {
    site.write(page, html);
    tell();
    if (!LAW.test(page)) return;
    const path = pathOfFile(page);
    site.write(`${path}parts.json`, JSON.stringify(pageParts(html, path)));
  });
  return { faults, sheets };
}

/** A function that is asked the same by every page. */
function once(answer: (question: string) => string): (question: string) => string {
  const known = new Map<string, string>();
  return (question) => {
    const told = known.get(question) ?? answer(question);
    known.set(question, told);
    return told;
  };
}
