import type { MatchedScript } from "../../lib/engine/outcomeFor";
import { nodesOf, type StepTree } from "../../lib/engine/stepTree";
import { textIn } from "../../lib/i18n/textIn";
import { CONTESTED_PARTS, SCRIPT_PARTS, WHO_PARTS } from "../../lib/model/content";
import type { Situation } from "../../lib/model/situation";
import { StateTopic } from "../../lib/model/stateLaw";
import { numberCitations } from "./numberCitations";
import { byId, site } from "./site";

/** What names a match on a page: the same script may be there by two rules. */
const keyOf = ({ id, rule }: MatchedScript) => `${id} ${rule.id}`;

/** Everything that a situation's page tells once, and the numbers of its sources. */
export function situationNotes(situation: Situation, tree: StepTree, locale: string) {
  const { content } = site();
  const nodes = [...nodesOf(tree)];
  const all = <T>(of: (node: (typeof nodes)[number]) => readonly T[]) => [...new Set(nodes.flatMap(of))];

  const matches = [
    ...new Map(
      nodes.flatMap(({ scripts }) => scripts.map((match) => [keyOf(match), match] as const)),
    ).values(),
  ];
  const contested = all((node) => node.contested).map((id) => byId(content.contested, id));
  const who = all((node) => node.who).map((id) => byId(content.who, id));
  const phone = all((node) => node.phone).map((id) => byId(content.phone, id));
  const warnings = all((node) => node.outcome.warnings).map((id) => byId(content.warnings, id));
  const drawings = situation.drawings.map((id) => byId(content.drawings, id));
  const topics = new Set(nodes.flatMap((node) => node.stateTopics));

  const citing = [
    ...matches.flatMap(({ id }) => {
      const { text } = textIn(byId(content.scripts, id).texts, locale);
      return SCRIPT_PARTS.flatMap((part) => text[part]);
    }),
    ...warnings.map(({ texts }) => textIn(texts, locale).text.block),
    ...contested.flatMap(({ texts }) => {
      const { text } = textIn(texts, locale);
      return CONTESTED_PARTS.map((part) => text[part]);
    }),
    ...who.flatMap(({ texts }) => {
      const { text } = textIn(texts, locale);
      return WHO_PARTS.flatMap((part) => text[part]);
    }),
    ...phone.map(({ texts }) => textIn(texts, locale).text.block),
    ...drawings.flatMap(({ texts }) => textIn(texts, locale).text.parts.map((part) => part.block)),
  ];
  const keys = matches.map(keyOf);
  return {
    matches,
    contested,
    who,
    phone,
    warnings,
    drawings,
    hotlineServices: all((node) => node.outcome.hotlineServices),
    stateTopics: StateTopic.options.filter((topic) => topics.has(topic)),
    guides: [...new Set([...situation.guides, ...all((node) => node.outcome.guides)])],
    /** The id of the note that says why a script is shown. */
    idOf: (match: MatchedScript) => `why${keys.indexOf(keyOf(match))}`,
    citations: numberCitations(
      citing,
      matches.flatMap((match) => match.rule.sources),
    ),
    cited: citing.flatMap((block) => block.citations),
    reviews: matches.map(({ id }) => textIn(byId(content.scripts, id).texts, locale).text.review),
  };
}
export type SituationNotes = ReturnType<typeof situationNotes>;
