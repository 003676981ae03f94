import type { Browser } from "@playwright/test";
import { pathTo } from "../../model/paths";
import type { Row, Section } from "../report";
import { median } from "../statistics";
import { takeTurns } from "../takeTurns";
import { KINDS } from "./bytesByKind";
import { type Load, loadPage } from "./loadPage";
import { describeNetwork, type Network } from "./networks";
import { SLOWED } from "./phone";
import { PLAIN } from "./plainPage";

const RUNS = 3;

/** One page of each kind that people in need open. */
export function pagesToLoad(locale: string): string[] {
  return [
    pathTo.home(locale),
    pathTo.situation(locale, "home"),
    pathTo.guide(locale, "at-the-door"),
    pathTo.state(locale, "CA"),
  ];
}

/** Pages on a slow network and a slow telephone, each beside a plain page of the same text. */
export async function timePageLoads(
  browser: Browser,
  origin: string,
  network: Network,
  pages: readonly string[],
): Promise<Section> {
  const load = (path: string) => () => loadPage(browser, origin + path, network);
  const rows = [];
  for (const page of pages) {
    const [own = [], plain = []] = await takeTurns(RUNS, [load(page), load(`${PLAIN}${page}`)]);
    rows.push(rowOf(page, middleOf(own), middleOf(plain)));
  }
  return { name: `Pages, ${describeNetwork(network)}, ${SLOWED}, median of ${RUNS}`, rows, over: [] };
}

/** The median of each number by itself. */
function middleOf(loads: readonly Load[]): Load {
  const middle = (of: (load: Load) => number) => median(loads.map(of));
  return {
    lcp: middle(({ lcp }) => lcp),
    tbt: middle(({ tbt }) => tbt),
    cls: middle(({ cls }) => cls),
    bytes: {
      document: middle(({ bytes }) => bytes.document),
      script: middle(({ bytes }) => bytes.script),
      style: middle(({ bytes }) => bytes.style),
      image: middle(({ bytes }) => bytes.image),
      other: middle(({ bytes }) => bytes.other),
    },
  };
}

function rowOf(page: string, own: Load, plain: Load): Row {
  const total = ({ bytes }: Load) => KINDS.reduce((sum, kind) => sum + bytes[kind], 0);
  return {
    page,
    "LCP ms": Math.round(own.lcp),
    "× plain": own.lcp / plain.lcp,
    "TBT ms": Math.round(own.tbt),
    "plain TBT": Math.round(plain.tbt),
    CLS: own.cls,
    "document B": own.bytes.document,
    script: own.bytes.script,
    style: own.bytes.style,
    image: own.bytes.image,
    other: own.bytes.other,
    "bytes × plain": total(own) / total(plain),
  };
}
