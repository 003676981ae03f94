import type { Page } from "@playwright/test";
import { pathTo } from "../../model/paths";
import type { Section } from "../report";
import { type Heap, heapOf } from "./heap";
import type { KeptPhone } from "./keptPhone";
import { slowDown } from "./phone";
import { goToSentence, STEPWISE } from "./goToSentence";

const QUERY = "they are at my door";

/** What pages take of the memory on a telephone that keeps them and has no network, beside an empty page. */
export async function weighHeaps(phone: KeptPhone, origin: string, locale: string): Promise<Section> {
  const heapAfter = (act: (page: Page) => Promise<unknown>): Promise<Heap> =>
    phone(async (context) => {
      const page = await context.newPage();
      const session = await slowDown(page, null);
      await act(page);
      return heapOf(session);
    });
  const open = (address: string) => heapAfter((page) => openKept(page, address));

  const blank = await open("about:blank");
  const heaps: [string, Heap][] = [
    ["blank", blank],
    [
      "situation, at the first sentence",
      await heapAfter(async (page) => {
        await goToSentence(page, origin + pathTo.home(locale), locale);
        await page.locator(STEPWISE).waitFor({ state: "attached" });
      }),
    ],
    ["guide", await open(origin + pathTo.guide(locale, "at-the-door"))],
    [
      "search, after typing",
      await heapAfter(async (page) => {
        await openKept(page, origin + pathTo.search(locale));
        await page.locator("[role=search] input").pressSequentially(QUERY);
        await page.locator(".results > li").first().waitFor();
      }),
    ],
  ];
  const rows = heaps.map(([page, { used, live }]) => ({
    page,
    "heap B": used,
    "after a collection B": live,
    "× blank": live / blank.live,
  }));
  return { name: "JavaScript heap of kept pages, no network, the worker's own left out", rows, over: [] };
}

/** @throws Error where another page came in its place, such as the one on what is kept. */
async function openKept(page: Page, address: string): Promise<void> {
  const response = await page.goto(address);
  if (response && !response.ok()) throw new Error(`${address} is not kept: ${response.status()}`);
}
