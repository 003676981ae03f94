import { chromium } from "@playwright/test";
import { CHROMIUM_ARGUMENTS, findChromium } from "../findChromium";
import { pathTo } from "../../model/paths";
import type { BuiltSite } from "./builtSite";
import { type Load, loadSlowly } from "./loadSlowly";
import { plainPage } from "./plainPage";
import type { Section } from "./report";
import { serve } from "./serve";
import { median } from "./statistics";

const RUNS = 3;
const NAME = "Slow 3G (400 kbit/s, 2,000 ms), processor 4 times slower, median of 3";

/** Pages on a slow network and a slow telephone, each beside a plain page of the same text. */
export async function timeBrowser(site: BuiltSite, locale: string): Promise<Section> {
  const executablePath = findChromium();
  if (!executablePath) return { name: `${NAME}: no Chromium found`, rows: [], over: [] };
  const pages = [pathTo.situation(locale, "home"), pathTo.guide(locale, "reading-a-warrant")];
  const plainPath = (page: string) => `/plain${page}`;
  const plain = new Map(pages.map((page) => [plainPath(page), plainPage(site.read(page).toString())]));
  const server = await serve(site, plain);
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS] });
  try {
    const measure = async (path: string, parts: { readyWhen: string; tapOn: string }): Promise<Load> => {
      const loads: Load[] = [];
      for (let run = 0; run < RUNS; run++) loads.push(await loadSlowly(browser, server.origin + path, parts));
      const middle = (of: (load: Load) => number) => median(loads.map(of));
      return {
        lcp: middle((load) => load.lcp),
        tbt: middle((load) => load.tbt),
        cls: middle((load) => load.cls),
        bytes: middle((load) => load.bytes),
        tap: loads[0]?.tap === null ? null : middle((load) => load.tap ?? NaN),
      };
    };
    const rows = [];
    for (const page of pages) {
      const own = await measure(page, {
        readyWhen: ".walk.stepwise",
        tapOn: ".walk .question > details > summary",
      });
      // The plain page of a situation has the same disclosures, the first answer first.
      const base = await measure(plainPath(page), {
        readyWhen: "main",
        tapOn: page.includes("/situations/") ? "section > details > summary" : "no-such-element",
      });
      rows.push({
        page,
        "LCP ms": Math.round(own.lcp),
        "× plain": own.lcp / base.lcp,
        "TBT ms": Math.round(own.tbt),
        "plain TBT": Math.round(base.tbt),
        CLS: own.cls,
        bytes: own.bytes,
        "bytes × plain": own.bytes / base.bytes,
        "tap ms": own.tap === null ? null : Math.round(own.tap),
        "tap × plain": own.tap === null || base.tap === null ? null : own.tap / base.tap,
      });
    }
    return { name: NAME, rows, over: [] };
  } finally {
    await browser.close();
    server.close();
  }
}
