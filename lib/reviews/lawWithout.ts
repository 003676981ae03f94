import type { Content } from "../model/content";
import type { Taken } from "./taken";

type Law = Pick<Content, "stateLaw" | "stateTopics" | "caregiver">;

/**
 * What is said of the law of states, without what was withdrawn: a state is silent on a topic of which anything was, and a paper for
 * caregivers of which anything was is gone, each with a notice that stays.
 */
export function lawWithout({ stateLaw, stateTopics, caregiver }: Law, taken: readonly Taken[]): Law {
  /** The first withdrawal in a part of a text, in whatever language. */
  const inPart = (name: string, part?: string) =>
    taken.find(
      ({ text, statement: { group } }) =>
        text.name === name && (part === undefined || group === part || group.startsWith(`${part}.`)),
    )?.withdrawal;
  return {
    stateLaw: stateLaw.map((law) => {
      const name = `state/${law.state.toLowerCase()}`;
      const withdrawn = law.points.flatMap(({ topic }) => {
        const withdrawal = inPart(name, topic);
        return withdrawal ? [{ topic, withdrawal }] : [];
      });
      if (withdrawn.length === 0) return law;
      const points = law.points.filter(({ topic }) => !withdrawn.some((one) => one.topic === topic));
      return { ...law, points, withdrawn };
    }),
    stateTopics: stateTopics.map((topic) => ({
      ...topic,
      texts: Object.fromEntries(
        Object.entries(topic.texts).map(([locale, { words, file }]) => {
          const saidOf = (key: string, said: string) =>
            taken.find(
              ({ text, statement }) =>
                text.name === `state-topic/${topic.id}` && text.locale === locale && statement.key === key,
            )?.says ?? said;
          const rules = Object.entries(words.rules).map(([rule, said]) => [
            rule,
            saidOf(`rule.${rule}`, said),
          ]);
          return [
            locale,
            {
              file,
              words: { ...words, about: saidOf("about", words.about), rules: Object.fromEntries(rules) },
            },
          ];
        }),
      ),
    })),
    caregiver: caregiver && {
      ...caregiver,
      states: caregiver.states.map((one) => {
        const name = `caregiver/${one.state.toLowerCase()}`;
        const papers = one.papers.filter((_, at) => !inPart(name, `paper-${at + 1}`));
        return papers.length === one.papers.length ? one : { ...one, papers, withdrawn: inPart(name)! };
      }),
    },
  };
}
