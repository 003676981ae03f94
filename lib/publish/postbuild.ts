import { basename, join } from "node:path";
import { ContentFolder } from "../content/contentFolder";
import { loadHotlines } from "../content/loadHotlines";
import { loadLocales } from "../content/loadLocales";
import { buildInstant, today } from "../content/today";
import type { OfflineNews } from "../offline/offlineIndex";
import { pathTo } from "../model/paths";
import { zipTable } from "../places/zipTable";
import { allEnded } from "./allEnded";
import { contentSecurityPolicy } from "./contentSecurityPolicy";
import { FRAMEWORK } from "./finishShare";
import { finishSite } from "./finishSite";
import { headersFile } from "./headersFile";
import { sha256 } from "./integrity";
import { makeFindable } from "./makeFindable";
import { inThreads } from "./inThreads";
import { inMegabytes, makeCopies } from "./makeCopies";
import { offlineNews } from "./offlineNews";
import { hostFolder, siteAddress } from "./siteAddress";
import { siteFolder } from "./siteFolder";

/**
 * Turns Next's export into the product: no framework scripts, inlined sheets, one policy, integrity, headers, the offline
 * copies and the copies in one file. Fails, with every fault listed, when a page is not what it expects, so that a change
 * in Next's markup is loud. See lib/decisions/0001-static-export.md.
 */
const folder = join(process.cwd(), "out");
const { files, textOf, write, remove, removeAll } = siteFolder(folder);

/** Pages. */
const TOLD_EVERY = 100;
// What Next itself would show for what is not there: hosts show 404.html.
remove("_not-found");
const exported = files();
const pages = exported.filter((file) => file.endsWith(".html"));
// What React's router would fetch, nine files a page, which no page asks for any more.
const routers = exported.filter((file) => file.endsWith(".txt") && basename(file) !== "llms.txt");
const address = siteAddress();
const [sheets] = await allEnded([
  finishSite({ folder, host: hostFolder(address) }, pages, (count) => {
    if (count % TOLD_EVERY === 0) console.log(`Finished pages (${count}/${pages.length})`);
  }),
  removeAll(routers),
]);
for (const path of [FRAMEWORK, "islands/manifest.json"]) remove(path);

write("_headers", headersFile(contentSecurityPolicy(sheets.map(sha256), true)));
write(".nojekyll", "");
// Which build this is, for `npm run release` and for whoever looks at a mirror.
write("version.txt", `${buildInstant()}\n`);

const content = new ContentFolder(process.cwd(), "content");
const enabled = loadLocales(content).filter((locale) => locale.enabled);

if (address !== undefined)
  makeFindable(
    address,
    enabled.map(({ code }) => code),
    pages,
    textOf,
    write,
  );

const copies = await inThreads(
  { module: new URL("./makeCopies.ts", import.meta.url), task: makeCopies },
  { root: process.cwd(), folder },
  enabled.map(({ code }) => code),
  (count) => console.log(`Copies of a language (${count}/${enabled.length})`),
);
const { hotlines } = loadHotlines("content/hotlines", zipTable());
const withdrawn = JSON.parse(textOf(pathTo.withdrawn())) as OfflineNews["withdrawn"];
write(pathTo.offlineNews(), JSON.stringify(offlineNews(content, hotlines, withdrawn, today())));

const lengths = sheets.map((css) => css.length).join(", ");
const sizes = copies.flat().map(({ code, bytes }) => `${code} ${inMegabytes(bytes)} MB`);
console.log(
  `${pages.length} pages finished; inlined sheets of ${lengths} bytes; one file: ${sizes.sort().join(", ")}`,
);
