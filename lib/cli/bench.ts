import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { siteContent } from "./siteContent";
import { SOURCE_LOCALE } from "../model/locale";
import { findWholeChromium } from "../bench/browser/findChromium";
import { measureBrowser } from "../bench/browser/measureBrowser";
import { timeCommands } from "../bench/commandTimes";
import { BuiltSite } from "../bench/builtSite";
import { judgeCopies, weighCopies } from "../bench/copyWeights";
import { timeEngine } from "../bench/engine";
import { timeFinishing } from "../bench/finishing";
import { measureGrowth } from "../bench/growth/measureGrowth";
import { directoryBefore, judgeDirectory, weighDirectory } from "../bench/directory";
import { weighRegions } from "../bench/regionWeights";
import { hotlineData } from "../bench/hotlineData";
import { timeHotlines } from "../bench/hotlines";
import { weighOthers } from "../bench/otherPages";
import { judgePages, weighPages } from "../bench/pageWeights";
import { formatSection, type Section } from "../bench/report";
import { askerOf } from "../bench/search/asker";
import { compareSearches } from "../bench/search/compareSearches";
import { crossValidate } from "../bench/search/crossValidate";
import { plainQuestions } from "../bench/search/developmentSet";
import { judgeScopes } from "../bench/search/judgeScopes";
import { timeSearch } from "../bench/search/timeSearch";
import { plainLoop } from "../bench/statistics";
import type { GivenTo } from "./commands";
import { needBrowser, needSite } from "./needs";

export async function run({ values }: GivenTo<"bench">): Promise<void> {
  needSite();
  if (values.long) await needBrowser(findWholeChromium);
  const root = process.cwd();
  const start = performance.now();
  const { content, asOf } = siteContent();
  const site = new BuiltSite(join(root, "out"));
  const locales = content.locales.filter(({ enabled }) => enabled).map(({ code }) => code);
  const hotlines = hotlineData(content.hotlines);
  const loop = plainLoop();

  const sections: Section[] = [];
  const add = (section: Section) => {
    sections.push(section);
    console.log(formatSection(section));
  };
  console.log(`A plain loop of ten million additions takes ${loop.toPrecision(3)} ms here ("loop" below).`);
  if (values.commands) add(timeCommands(root));
  const weights = weighPages(site, content);
  add(judgePages(weights));
  add(judgeCopies(weighCopies(site, locales)));
  add(weighOthers(site, SOURCE_LOCALE));
  add(timeEngine(content, asOf, loop));
  add(timeFinishing(root, loop));
  add(directoryBefore);
  add(weighDirectory(content.hotlines));
  add(judgeDirectory(root, hotlines));
  add(weighRegions(site));
  add(timeHotlines(hotlines, loop));
  if (values.long) {
    const ask = askerOf(content);
    add(await compareSearches(content, root, ask));
    add(crossValidate(content));
    add(judgeScopes(content, root, ask));
    add(await timeSearch(content, root, loop));
    const questionsIn = (locale: string) => plainQuestions(root, locale);
    for await (const section of measureBrowser(site, weights, questionsIn)) add(section);
    add(await measureGrowth(root, site, content, asOf, hotlines));
  }

  const seconds = Math.round((performance.now() - start) / 1000);
  const machine = { node: process.version, processor: cpus()[0]?.model, cores: cpus().length, loopMs: loop };
  mkdirSync(join(root, ".bench"), { recursive: true });
  writeFileSync(
    join(root, ".bench/latest.json"),
    `${JSON.stringify({ asOf, machine, seconds, sections }, null, 2)}\n`,
  );
  const broken = sections.flatMap(({ over }) => over);
  console.log(`\n${seconds} s; ${broken.length} budgets of bytes are broken.`);
  if (broken.length > 0) process.exitCode = 1;
}
