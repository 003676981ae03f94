import { textIn } from "../../lib/i18n/textIn";
import { byId } from "../../lib/model/byId";
import type { IslandData } from "../../lib/model/islandData";
import { writtenCode } from "../../lib/prints/code";
import { editionOf } from "./editions";
import { nameLaw } from "./nameLaw";
import { site, translatorFor } from "./site";
import { statesWithPages } from "./statesWithPages";

/** What the module says, in the reader's language, and what it knows of each state where the card depends on it. */
export function cardTold(locale: string, dependsOnState: boolean): IslandData["card"] {
  const t = translatorFor(locale);
  const { words } = textIn(byId(site().content.stateTopics, "name").texts, locale).text;
  const rules: string[] = [];
  const numberOf = (rule: string) => (rules.includes(rule) ? rules.indexOf(rule) : rules.push(rule) - 1);
  const states = (dependsOnState ? statesWithPages(locale) : []).flatMap((state): [string, StateTold][] => {
    const point = nameLaw(state);
    if (!point) return [];
    // That rule speaks of refusing itself; where a name is asked for in some cases only, so is refusing punished.
    const isPlain = point.rule === "required-on-reasonable-suspicion" || point.rule === "not-required";
    const refusal = isPlain ? ` ${t(`law.refusal.${point.refusal!}`)}` : "";
    const { code } = editionOf(locale, `state/${state.toLowerCase()}`);
    return [
      [
        state,
        {
          law: isPlain ? point.refusal! : "unclear",
          rule: numberOf(words.rules[point.rule]! + refusal),
          code: writtenCode(code),
        },
      ],
    ];
  });
  return {
    strings: {
      loading: t("search.loading"),
      failed: t("hotlines.noneNear"),
      put: t("card.put"),
      left: t("card.left"),
      leftOwn: t("card.leftOwn"),
      amount: t("card.amount"),
      choose: t("card.choose"),
      state: t("card.stateSays"),
      count: t("card.phone.count"),
      area: t("card.phone.area"),
      none: t("card.phone.none"),
      copies: t("card.copies"),
      type: t("card.logo.type"),
      size: t("card.logo.size"),
      offline: t("behind.failed"),
    },
    rules,
    states: Object.fromEntries(states),
  };
}

type StateTold = IslandData["card"]["states"][string];
