import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { ContentFolder } from "../content/contentFolder";
import { filesIn } from "../content/filesIn";
import { loadHotlines } from "../content/loadHotlines";
import { loadLocales } from "../content/loadLocales";
import { buildInstant, today } from "../content/today";
import type { OfflineNews } from "../offline/offlineIndex";
import { pageMark } from "../model/pageMark";
import { pathTo } from "../model/paths";
import { zipTable } from "../places/zipTable";
import { contentSecurityPolicy } from "./contentSecurityPolicy";
import { finishPages } from "./finishPages";
import { headersFile } from "./headersFile";
import { integrityOf, sha256 } from "./integrity";
import { makeFindable } from "./makeFindable";
import { offlineManifest } from "./offlineManifest";
import { offlineNews } from "./offlineNews";
import { offlineNotices } from "./offlineNotices";
import { offlineParts } from "./offlineParts";
import { oneFile } from "./oneFile";
import { pageParts } from "./pageParts";
import { siteAddress } from "./siteAddress";

/**
 * Turns Next's export into the product: no framework scripts, inlined sheets, one policy, integrity, headers, the offline
 * copies and the copies in one file. Fails, with every fault listed, when a page is not what it expects, so that a change
 * in Next's markup is loud. See lib/decisions/0001-static-export.md.
 */
const out = join(process.cwd(), "out");
const files = () => filesIn(out);
const fileAt = (path: string) => join(out, path.replace(/\/$/, "/index.html"));
const textOf = (path: string) => readFileSync(fileAt(path), "utf8");
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
};

const sheets = new Map(
  files()
    .filter((file) => file.startsWith("_next/") && file.endsWith(".css"))
    .map((file) => [`/${file}`, readFileSync(join(out, file), "utf8").trim()]),
);
/** The sheets as pages have them. */
const inlined = new Set<string>();
const policy = (css: string, startsWorker: boolean) => {
  inlined.add(css);
  return contentSecurityPolicy([sha256(css)], startsWorker);
};
const sheet = (href: string) => {
  const css = sheets.get(href.replace(/\?.*$/, ""));
  if (css === undefined) throw new Error(`a page links to a sheet that was not built: ${href}`);
  return css;
};
const integrity = (path: string) => integrityOf(readFileSync(join(out, path)));

/** The pages whose parts other pages show in a note: `pathTo.lawParts`. */
const LAW = /\/situations\/[^/]+\/law\/index\.html$/;

/** Pages. */
const TOLD_EVERY = 100;
const pages = files().filter((file) => file.endsWith(".html"));
const folder = new URL(siteAddress() ?? "https://any.invalid").pathname.replace(/\/$/, "");
let finished = 0;
finishPages(pages, textOf, { sheet, policy, integrity }, folder, (page, html) => {
  write(page, html);
  if (++finished % TOLD_EVERY === 0) console.log(`Finished pages (${finished}/${pages.length})`);
  if (!LAW.test(page)) return;
  const path = `/${page.replace(/index\.html$/, "")}`;
  write(`${path}parts.json`, JSON.stringify(pageParts(html, path)));
});
// What React's router would fetch, and the framework itself: no page asks for them any more.
for (const file of files())
  if (file.endsWith(".txt") && basename(file) !== "llms.txt") rmSync(join(out, file));
for (const folder of ["_next", "_not-found"]) rmSync(join(out, folder), { recursive: true, force: true });
rmSync(join(out, "islands/manifest.json"), { force: true });

write("_headers", headersFile(contentSecurityPolicy([...inlined].map(sha256), true)));
write(".nojekyll", "");
// Which build this is, for `npm run release` and for whoever looks at a mirror.
write("version.txt", `${buildInstant()}\n`);

const content = new ContentFolder(process.cwd(), "content");
const locales = loadLocales(content);
const enabled = locales.filter((locale) => locale.enabled);

const address = siteAddress();
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

const published = files().map((file) => ({ file, bytes: readFileSync(join(out, file)) }));
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

const lengths = [...inlined].map((css) => css.length).join(", ");
console.log(
  `${pages.length} pages finished; inlined sheets of ${lengths} bytes; one file: ${sizes.join(", ")}`,
);
