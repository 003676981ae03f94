import { pathTo } from "../../model/paths";
import type { Section } from "../report";
import { takeTurns } from "../takeTurns";
import type { KeptPhone } from "./keptPhone";
import { slowDown, SLOWED } from "./phone";
import { AT_ONCE, goToSentence, STEPWISE } from "./goToSentence";
import { middleWay, wayRow } from "./way";

const RUNS = 3;

/**
 * The way to the first sentence on a telephone that keeps the language and has no network, its browser just started.
 * @param home the first screen as it was kept. @param plainHome the plain one, from a server without delay.
 */
export async function timeSentenceOffline(
  phone: KeptPhone,
  home: string,
  plainHome: string,
  locale: string,
): Promise<Section> {
  const go = (address: string, ready: string) => () =>
    phone(async (context) => {
      const page = await context.newPage();
      await slowDown(page, null);
      return goToSentence(page, address, locale, ready);
    });
  const [plain = [], atOnce = [], stepwise = []] = await takeTurns(RUNS, [
    go(plainHome, AT_ONCE),
    go(home, AT_ONCE),
    go(home, STEPWISE),
  ]);
  return {
    name: `To the first sentence, kept, server stopped, browser just started, ${SLOWED}, median of ${RUNS}`,
    rows: [
      wayRow(`${pathTo.home(locale)} tapped at once`, middleWay(atOnce), middleWay(plain)),
      wayRow(`${pathTo.home(locale)} tapped when its module is there`, middleWay(stepwise), middleWay(plain)),
    ],
    over: [],
  };
}
