import type { Browser } from "@playwright/test";
import { pathTo } from "../../../model/paths";
import type { Section } from "../report";
import { describeNetwork, type Network } from "./networks";
import { PHONE, slowDown, SLOWED } from "./phone";
import { PLAIN } from "./plainPage";
import { goToSentence, middleWay, type Way, wayRow } from "./sentence";

const RUNS = 3;
/** What is there when the page is, and what is there when its module has done its work. */
export const AT_ONCE = "main";
export const STEPWISE = ".walk.stepwise";

/** From the first screen, opened with an empty cache, to the first sentence: taps and milliseconds on each network. */
export async function timeSentence(
  browser: Browser,
  origin: string,
  locale: string,
  networks: readonly Network[],
): Promise<Section> {
  const go = async (network: Network, folder: string, ready: string): Promise<Way> => {
    const ways: Way[] = [];
    for (let run = 0; run < RUNS; run++) {
      const context = await browser.newContext(PHONE);
      const page = await context.newPage();
      await slowDown(page, network);
      ways.push(await goToSentence(page, `${origin}${folder}${pathTo.home(locale)}`, locale, ready));
      await context.close();
    }
    return middleWay(ways);
  };
  const rows = [];
  for (const network of networks) {
    const plain = await go(network, PLAIN, AT_ONCE);
    const name = describeNetwork(network);
    rows.push(wayRow(`${name}, tapped at once`, await go(network, "", AT_ONCE), plain));
    rows.push(wayRow(`${name}, tapped when the module is there`, await go(network, "", STEPWISE), plain));
  }
  return { name: `To the first sentence, ${SLOWED}, median of ${RUNS}`, rows, over: [] };
}
