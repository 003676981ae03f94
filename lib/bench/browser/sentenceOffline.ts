import { pathTo } from "../../model/paths";
import type { Section } from "../report";
import { takeTurns } from "../takeTurns";
import type { KeptPhone } from "./keptPhone";
import { slowDown, SLOWED } from "./phone";
import { goToSentence } from "./goToSentence";
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
  const go = (address: string) => () =>
    phone(async (context) => {
      const page = await context.newPage();
      await slowDown(page, null);
      return goToSentence(page, address, locale);
    });
  const [plain = [], real = []] = await takeTurns(RUNS, [go(plainHome), go(home)]);
  return {
    name: `To the first sentence, kept, server stopped, browser just started, ${SLOWED}, median of ${RUNS}`,
    rows: [wayRow(pathTo.home(locale), middleWay(real), middleWay(plain))],
    over: [],
  };
}
