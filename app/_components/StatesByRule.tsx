import { textIn } from "../../lib/i18n/textIn";
import { STATE_RULES, type StateTopic } from "../../lib/model/stateLaw";
import { byId } from "../../lib/model/byId";
import { site, stateName, translatorFor } from "../_site/site";
import { statesWithPages } from "../_site/statesWithPages";
import type { ReactNode } from "react";

type Props = {
  topic: StateTopic;
  locale: string;
  /** Makes what stands for one state: its name, or a link. */
  children: (state: string, name: string) => ReactNode;
};

/** The states under each kind of rule on a topic. A state whose rule is not confirmed carries a mark. */
export function StatesByRule({ topic, locale, children }: Props) {
  const t = translatorFor(locale);
  const { stateLaw, stateTopics } = site().content;
  const { words } = textIn(byId(stateTopics, topic).texts, locale).text;
  const pointOf = (state: string) =>
    stateLaw.find((law) => law.state === state)?.points.find((point) => point.topic === topic);
  const groups = STATE_RULES[topic].map((rule) => ({
    rule,
    states: statesWithPages(locale).filter((state) => pointOf(state)?.rule === rule),
  }));
  const doubtful = (state: string) => pointOf(state)?.confidence === "low";
  return (
    <>
      {groups
        .filter(({ states }) => states.length > 0)
        .map(({ rule, states }) => (
          <section key={rule}>
            <h3>{words.rules[rule]}</h3>
            <ul className="states">
              {states.map((state) => (
                <li key={state}>
                  {children(state, stateName(state, locale))}
                  {doubtful(state) && " (?)"}
                </li>
              ))}
            </ul>
          </section>
        ))}
      {groups.some(({ states }) => states.some(doubtful)) && <p>(?) {t("law.unconfirmed")}</p>}
    </>
  );
}
