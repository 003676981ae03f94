import { basename, join } from "node:path";
import { ContentFolder } from "../content/contentFolder";
import { loadHotlines } from "../content/loadHotlines";
import { loadLocales } from "../content/loadLocales";
import { buildInstant, today } from "../content/today";
import type { OfflineNews } from "../offline/offlineIndex";
import { pageMark } from "../model/pageMark";
import { pathTo } from "../model/paths";
import { zipTable } from "../places/zipTable";
import { contentSecurityPolicy } from "./contentSecurityPolicy";
import { finishSite } from "./finishSite";
import { headersFile } from "./headersFile";
import { sha256 } from "./integrity";
import { makeFindable } from "./makeFindable";
import { offlineManifest } from "./offlineManifest";
import { offlineNews } from "./offlineNews";
import { offlineNotices } from "./offlineNotices";
import { offlineParts } from "./offlineParts";
import { oneFile } from "./oneFile";
import { hostFolder, siteAddress } from "./siteAddress";
import { siteFolder } from "./siteFolder";

/**
 * Turns Next's export into the product: no framework scripts, inlined sheets, one policy, integrity, headers, the offline
 * copies and the copies in one file. Fails, with every fault listed, when a page is not what it expects, so that a change
 * in Next's markup is loud. See lib/decisions/0001-static-export.md.
 */
const folder = join(process.cwd(), "out");
const { files, bytesOf, textOf, write, remove } = siteFolder(folder);

/** Pages. */
const TOLD_EVERY = 100;
const pages = files().filter((file) => file.endsWith(".html"));
const address = siteAddress();
const sheets = await finishSite({ folder, pages, host: hostFolder(address) }, (count) => {
  if (count % TOLD_EVERY === 0) console.log(`Finished pages (${count}/${pages.length})`);
});
// What React's router would fetch, and the framework itself: no page asks for them any more.
for (const file of files()) if (file.endsWith(".txt") && basename(file) !== "llms.txt") remove(file);
for (const path of ["_next", "_not-found", "islands/manifest.json"]) remove(path);

write("_headers", headersFile(contentSecurityPolicy(sheets.map(sha256), true)));
write(".nojekyll", "");
// Which build this is, for `npm run release` and for whoever looks at a mirror.
write("version.txt", `${buildInstant()}\n`);

const content = new ContentFolder(process.cwd(), "content");
const locales = loadLocales(content);
const enabled = locales.filter((locale) => locale.enabled);

if (address !== undefined)
  makeFindable(
    address,
    enabled.map(({ code }) => code),
    pages,
    textOf,
    write,
  );

// The copies in one file come first: the page that leads to them says how large they are.
const sizes: string[] = [];
for (const locale of enabled) {
  console.log(`Copy in one file: ${locale.code}`);
  const path = pathTo.oneFile(locale.code);
  const html = oneFile(locale, files(), textOf) + pageMark(path);
  write(path, html);
  const megabytes = (Buffer.byteLength(html) / 1e6).toFixed(1);
  sizes.push(`${locale.code} ${megabytes} MB`);
  const page = pathTo.kept(locale.code);
  write(page.replace(/\/$/, "/index.html"), textOf(page).replace("{{megabytes}}", megabytes));
}

const published = files().map((file) => ({ file, bytes: bytesOf(file) }));
for (const [locale, manifest] of offlineManifest(published, locales)) {
  console.log(`Offline copy: ${locale}`);
  const { index, files: parts } = offlineParts(manifest, textOf, today(), offlineNotices(content, locale));
  write(pathTo.offline(locale), JSON.stringify(manifest));
  write(pathTo.offlineParts(locale), JSON.stringify(index));
  for (const [path, text] of parts) write(path, text);
}
const { hotlines } = loadHotlines("content/hotlines", zipTable());
const withdrawn = JSON.parse(textOf(pathTo.withdrawn())) as OfflineNews["withdrawn"];
write(pathTo.offlineNews(), JSON.stringify(offlineNews(content, hotlines, withdrawn, today())));

const lengths = sheets.map((css) => css.length).join(", ");
console.log(
  `${pages.length} pages finished; inlined sheets of ${lengths} bytes; one file: ${sizes.join(", ")}`,
);
