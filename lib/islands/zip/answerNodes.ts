import type { FoundHotline } from "../../hotlines/findHotlines";
import { type CardWords, hotlineView } from "../../hotlines/hotlineView";
import { HOTLINE_TIERS } from "../../hotlines/tiers";
import { view } from "../../model/view";
import { button } from "../button";
import { makeNode } from "../makeNode";
import { part } from "../part";
import { saveContact } from "./saveContact";

/** As many numbers as a frightened person can choose from. */
const BEST = 3;

/** An answer to a ZIP code or a state: the best lines under a heading, then the rest by group, each folded with its count. */
export function answerNodes(found: readonly FoundHotline[], words: CardWords): Node[] {
  const { t } = words;
  const [best, rest] = [found.slice(0, BEST), found.slice(BEST)];
  const groups = HOTLINE_TIERS.flatMap((tier) => {
    const own = rest.filter((entry) => entry.tier === tier);
    return own.length > 0 ? [groupNode(`${t(`hotlines.tier.${tier}`)} (${own.length})`, own, words)] : [];
  });
  const heading = makeNode(view("h2", { tabindex: "-1" }, t("hotlines.best")));
  return [heading, cardsNode(best, words), ...groups];
}

/** Its cards are made when it is first opened: most never are, and an old telephone takes time for each. */
function groupNode(label: string, found: readonly FoundHotline[], words: CardWords): Node {
  const group = makeNode(view("details", {}, view("summary", {}, label))) as Element;
  group.addEventListener("toggle", () => group.append(cardsNode(found, words)), { once: true });
  return group;
}

function cardsNode(found: readonly FoundHotline[], words: CardWords): Node {
  const list = makeNode(view("ul", { class: "hotlines" })) as Element;
  for (const { hotline, ...standing } of found) {
    const card = makeNode(hotlineView(hotline, standing, words)) as Element;
    const contact = button(words.t("hotlines.contact"), () => saveContact(hotline, words));
    contact.className = "contact";
    part(card, "details").before(contact);
    list.append(card);
  }
  return list;
}
