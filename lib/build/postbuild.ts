import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { ContentFolder } from "../content/contentFolder";
import { loadLocales } from "../content/loadLocales";
import { contentSecurityPolicy } from "./contentSecurityPolicy";
import { finishPage } from "./finishPage";
import { headersFile } from "./headersFile";
import { integrityOf, sha256 } from "./integrity";
import { pathTo } from "../model/paths";
import { offlineManifest } from "./offlineManifest";
import { offlinePack } from "./offlinePack";
import { pageFaults } from "./pageFaults";

/**
 * Turns Next's export into the product: no framework scripts, inlined sheets, one policy, integrity, headers and the
 * offline lists. Fails, with every fault listed, when a page is not what it expects, so that a change in Next's markup
 * is loud. See lib/decisions/0001-static-export.md.
 */
const out = join(process.cwd(), "out");
const files = () =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(out, join(entry.parentPath, entry.name)))
    .sort();

const sheets = new Map(
  files()
    .filter((file) => file.startsWith("_next/") && file.endsWith(".css"))
    .map((file) => [`/${file}`, readFileSync(join(out, file), "utf8").trim()]),
);
/** The sheets as pages have them: each page's own, joined. */
const inlined = new Set<string>();
const policy = (css: string) => {
  inlined.add(css);
  return contentSecurityPolicy([sha256(css)]);
};
const sheet = (href: string) => {
  const css = sheets.get(href.replace(/\?.*$/, ""));
  if (css === undefined) throw new Error(`a page links to a sheet that was not built: ${href}`);
  return css;
};
const integrity = (path: string) => integrityOf(readFileSync(join(out, path)));

const faults: string[] = [];
const pages = files().filter((file) => file.endsWith(".html"));
for (const page of pages) {
  const html = finishPage(readFileSync(join(out, page), "utf8"), { sheet, policy, integrity });
  faults.push(...pageFaults(html).map((fault) => `out/${page}: ${fault}`));
  writeFileSync(join(out, page), html);
}
// What React's router would fetch, and the framework itself: no page asks for them any more.
for (const file of files()) if (file.endsWith(".txt") && !file.endsWith("/llms.txt")) rmSync(join(out, file));
for (const folder of ["_next", "_not-found"]) rmSync(join(out, folder), { recursive: true, force: true });
rmSync(join(out, "islands/manifest.json"), { force: true });

const everySheet = contentSecurityPolicy([...inlined].map(sha256));
writeFileSync(join(out, "_headers"), headersFile(everySheet));
writeFileSync(join(out, ".nojekyll"), "");

const locales = loadLocales(new ContentFolder(process.cwd(), "content"));
const published = files().map((file) => ({ file, bytes: readFileSync(join(out, file)) }));
mkdirSync(join(out, "offline"), { recursive: true });
const textOf = (path: string) => readFileSync(join(out, path.replace(/\/$/, "/index.html")), "utf8");
for (const [locale, manifest] of offlineManifest(published, locales)) {
  writeFileSync(join(out, pathTo.offline(locale)), JSON.stringify(manifest));
  writeFileSync(join(out, pathTo.offlinePack(locale)), offlinePack(manifest, textOf));
}

if (faults.length > 0) {
  console.error(faults.join("\n"));
  throw new Error(`${faults.length} faults in the exported pages`);
}
const sizes = [...inlined].map((css) => css.length).join(", ");
console.log(`${pages.length} pages finished; inlined sheets of ${sizes} bytes`);
