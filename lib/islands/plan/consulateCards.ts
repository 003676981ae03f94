import sheet from "../../hotlines/hotline.css?inline";
import { type CardWords, hotlineView } from "../../hotlines/hotlineView";
import { mainPhone } from "../../hotlines/mainPhone";
import { formatPhone } from "../../i18n/format";
import { interpolate } from "../../i18n/interpolate";
import type { LocatedHotline } from "../../model/locatedHotline";
import { pathTo } from "../../model/paths";
import type { ZipWords } from "../../model/zipWords";
import { adoptSheet } from "../adoptSheet";
import { button } from "../button";
import { fetchJson } from "../fetchJson";
import { makeNode } from "../makeNode";

let isDressed = false;

/**
 * The cards of a country's lines, those for the whole United States first, each with a button that chooses it.
 * @throws where the directory or its words did not come.
 */
export async function consulateCards(
  country: string,
  use: string,
  choose: (name: string, number: string) => void,
): Promise<readonly Node[]> {
  const locale = document.documentElement.lang;
  const [{ hotlines }, { strings, states, contact }] = await Promise.all([
    fetchJson<{ hotlines: readonly LocatedHotline[] }>(pathTo.consulates()),
    fetchJson<ZipWords>(pathTo.zipWords(locale)),
  ]);
  if (!isDressed) adoptSheet(sheet);
  isDressed = true;
  const words: CardWords = {
    locale,
    t: (key, values) => interpolate(strings[key] ?? key, values),
    stateName: (code) => states[code] ?? code,
    asOf: new Date().toISOString().slice(0, 10),
    contact,
  };
  return hotlines
    .filter(({ nationality }) => nationality === country)
    .map((hotline) => {
      const card = makeNode(hotlineView(hotline, null, words)) as Element;
      const number = formatPhone(mainPhone(hotline, locale).number);
      card.append(button(use, () => choose(hotline.name, number)));
      return card;
    });
}
