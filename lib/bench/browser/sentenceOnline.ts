import type { Browser } from "@playwright/test";
import { pathTo } from "../../model/paths";
import type { Section } from "../report";
import { takeTurns } from "../takeTurns";
import { describeNetwork, type Network } from "./networks";
import { PHONE, slowDown, SLOWED } from "./phone";
import { PLAIN } from "./plainPage";
import { goToSentence } from "./goToSentence";
import { middleWay, type Way, wayRow } from "./way";

const RUNS = 3;

/** From the first screen, opened with an empty cache, to the first sentence: taps and milliseconds on each network. */
export async function timeSentence(
  browser: Browser,
  origin: string,
  locale: string,
  networks: readonly Network[],
): Promise<Section> {
  const rows = [];
  for (const network of networks) {
    const go = (folder: string) => async (): Promise<Way> => {
      const context = await browser.newContext(PHONE);
      const page = await context.newPage();
      await slowDown(page, network);
      const way = await goToSentence(page, `${origin}${folder}${pathTo.home(locale)}`, locale);
      await context.close();
      return way;
    };
    const [plain = [], real = []] = await takeTurns(RUNS, [go(PLAIN), go("")]);
    rows.push(wayRow(describeNetwork(network), middleWay(real), middleWay(plain)));
  }
  return { name: `To the first sentence, ${SLOWED}, median of ${RUNS}`, rows, over: [] };
}
