import { chromium } from "@playwright/test";
import { CHROMIUM_ARGUMENTS, findWholeChromium } from "./findChromium";
import type { BuiltSite } from "../builtSite";
import type { PageWeight } from "../pageWeights";
import type { Section } from "../report";
import { measureAnswers } from "./answerScreens";
import { timeCards } from "./cardWork";
import { measureContrasts } from "./contrasts";
import { NETWORKS } from "./networks";
import { pagesToLoad, timePageLoads } from "./pageLoads";
import { measureKept } from "./measureKept";
import { timeSentence } from "./sentenceOnline";
import { serve } from "./serve";
import { measureShownLetters } from "./shownLetters";
import { measureStickyShare } from "./stickyShare";
import { timeTaps } from "./tapWork";
import { timeTyping } from "./timeTyping";

/** One language from left to right and one from right to left. */
const LOCALES = ["en", "ar"] as const;

/** The first page of each situation in the languages that are measured: one of the others is mostly the same. */
function situationPages(weights: readonly PageWeight[]): string[] {
  const measured: readonly string[] = LOCALES;
  return weights.flatMap(({ kind, locale, page }) =>
    kind === "situation" && measured.includes(locale) && page.split("/").length === 5 ? [page] : [],
  );
}

/**
 * What readers wait for on slow telephones: pages, the first sentence, answers as they type, and the first sentence without a network.
 * @param questionsIn what people type in a language.
 */
export async function* measureBrowser(
  site: BuiltSite,
  weights: readonly PageWeight[],
  questionsIn: (locale: string) => readonly string[],
): AsyncGenerator<Section> {
  const executablePath = findWholeChromium();
  if (!executablePath) {
    yield { name: "Browser: no Chromium found", rows: [], over: [] };
    return;
  }
  const pages = LOCALES.flatMap(pagesToLoad);
  const server = await serve(site, pages);
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGUMENTS] });
  try {
    for (const network of NETWORKS) yield await timePageLoads(browser, server.origin, network, pages);
    yield await timeSentence(browser, server.origin, LOCALES[0], NETWORKS);
    yield await timeTaps(browser, server.origin, weights, LOCALES);
    yield await timeCards(browser, server.origin, LOCALES);
    yield await timeTyping(browser, server.origin, LOCALES, questionsIn);
    yield await measureAnswers(browser, server.origin, [...LOCALES, "es"]);
    yield await measureShownLetters(browser, server.origin, situationPages(weights));
    yield await measureContrasts(browser, server.origin, LOCALES[0]);
    yield await measureStickyShare(browser, server.origin, LOCALES);
  } finally {
    await browser.close();
    server.close();
  }
  yield* await measureKept(site, executablePath, LOCALES[0]);
}
