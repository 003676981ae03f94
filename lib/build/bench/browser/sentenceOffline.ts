import type { BrowserContext, CDPSession, Page } from "@playwright/test";
import { pathTo } from "../../../model/paths";
import type { BuiltSite } from "../builtSite";
import type { Section } from "../report";
import { median } from "../statistics";
import { type Heap, heapOf } from "./heap";
import { keepLanguage, startPhone, withPhoneStorage } from "./keptPhone";
import { slowDown, SLOWED } from "./phone";
import { PLAIN } from "./plainPage";
import { goToSentence, middleWay, type Way, wayRow } from "./sentence";
import { AT_ONCE, STEPWISE } from "./sentenceOnline";
import { serve } from "./serve";

const RUNS = 3;
const QUERY = "they are at my door";
const HEAP_PAGES = ["blank", "situation", "guide", "search"] as const;
type HeapPage = (typeof HEAP_PAGES)[number];

/** What one start of the phone without a network tells. */
type Start = { way: Way; heaps: Record<HeapPage, Heap> };

/**
 * A language is kept through its page on a fast network, the server stops, and the browser is started again: the way to
 * the first sentence, and what pages take of the memory.
 */
export async function timeKept(site: BuiltSite, executablePath: string, locale: string): Promise<Section[]> {
  return withPhoneStorage(async (folder) => {
    const server = await serve(site, [pathTo.home(locale), pathTo.situation(locale, "home")]);
    const withPhone = async <T>(use: (context: BrowserContext) => Promise<T>): Promise<T> => {
      const context = await startPhone(executablePath, folder);
      try {
        return await use(context);
      } finally {
        await context.close();
      }
    };
    const plain: Way[] = [];
    const starts: Start[] = [];
    let kept;
    try {
      for (let run = 0; run < RUNS; run++)
        plain.push(await withPhone(async (context) => goPlain(context, server.origin, locale)));
      kept = await withPhone((context) => keepLanguage(context, server.origin, locale));
    } finally {
      server.close();
    }
    for (let run = 0; run < RUNS; run++)
      starts.push(await withPhone((context) => startOffline(context, server.origin, locale)));
    return [
      {
        name: `Kept on the phone, server stopped, browser just started, ${SLOWED}, median of ${RUNS}`,
        rows: [
          {
            ...wayRow("no network", middleWay(starts.map(({ way }) => way)), middleWay(plain)),
            "keeping it ms": Math.round(kept.ms),
            "in storage B": kept.bytes,
          },
        ],
        over: [],
      },
      heapSection(starts),
    ];
  });
}

/** The same way through plain pages, from a server without delay. */
async function goPlain(context: BrowserContext, origin: string, locale: string): Promise<Way> {
  const { page } = await slowPage(context);
  return goToSentence(page, `${origin}${PLAIN}${pathTo.home(locale)}`, locale, AT_ONCE);
}

async function startOffline(context: BrowserContext, origin: string, locale: string): Promise<Start> {
  const { page, session } = await slowPage(context);
  const way = await goToSentence(page, origin + pathTo.home(locale), locale, STEPWISE);
  const situation = await heapOf(session);
  const heapAt = async (address: string, use: (page: Page) => Promise<void>): Promise<Heap> => {
    const { page, session } = await slowPage(context);
    await page.goto(address);
    await use(page);
    return heapOf(session);
  };
  return {
    way,
    heaps: {
      situation,
      blank: await heapAt("about:blank", async () => {}),
      guide: await heapAt(origin + pathTo.guide(locale, "at-the-door"), (page) =>
        page.locator("h1").waitFor(),
      ),
      search: await heapAt(origin + pathTo.search(locale), searchFor),
    },
  };
}

async function searchFor(page: Page): Promise<void> {
  await page.locator("[role=search] input").pressSequentially(QUERY);
  await page.locator(".results > li").first().waitFor();
}

async function slowPage(context: BrowserContext): Promise<{ page: Page; session: CDPSession }> {
  const page = await context.newPage();
  return { page, session: await slowDown(page, null) };
}

function heapSection(starts: readonly Start[]): Section {
  const middle = (page: HeapPage, of: keyof Heap) => median(starts.map(({ heaps }) => heaps[page][of]));
  const rows = HEAP_PAGES.map((page) => ({
    page,
    "heap B": middle(page, "used"),
    "after collection B": middle(page, "live"),
    "× blank": middle(page, "live") / middle("blank", "live"),
  }));
  return { name: `JavaScript heap of kept pages, no network; search after typing`, rows, over: [] };
}
