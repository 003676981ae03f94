import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { siteContent } from "../cli/siteContent";
import { SOURCE_LOCALE } from "../model/locale";
import { timeBrowser } from "./bench/browser";
import { BuiltSite } from "./bench/builtSite";
import { timeEngine } from "./bench/engine";
import { timeFinishing } from "./bench/finishing";
import { timeHotlines, timeSearch } from "./bench/lookups";
import { formatSection, type Section } from "./bench/report";
import { plainLoop } from "./bench/statistics";
import { weigh } from "./bench/weights";

/**
 * `npm run bench`: measures the built `out/` and the modules that it was built from. Prints tables, writes
 * `.bench/latest.json`, and fails where a budget of bytes is broken. Times never fail: they tell about the machine too.
 */
const root = process.cwd();
const { content, asOf } = siteContent();
const site = new BuiltSite(join(root, "out"));
const loop = plainLoop();

const sections: Section[] = [];
const add = (section: Section) => {
  sections.push(section);
  console.log(formatSection(section));
};
console.log(`A plain loop of ten million additions takes ${loop.toPrecision(3)} ms here ("loop" below).`);
for (const section of weigh(site, content)) add(section);
add(timeEngine(content, asOf, loop));
add(timeFinishing(root, loop));
add(await timeSearch(content, asOf, root, loop));
add(timeHotlines(content, loop));
add(await timeBrowser(site, SOURCE_LOCALE));

const machine = { node: process.version, processor: cpus()[0]?.model, cores: cpus().length, loopMs: loop };
mkdirSync(join(root, ".bench"), { recursive: true });
writeFileSync(join(root, ".bench/latest.json"), `${JSON.stringify({ asOf, machine, sections }, null, 2)}\n`);
if (sections.some(({ over }) => over.length > 0)) process.exitCode = 1;
