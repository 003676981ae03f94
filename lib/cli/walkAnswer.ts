import { type MatchedScript, outcomeFor } from "../engine/outcomeFor";
import { type Answer, interruptsAt, optionsAt, walk, YES } from "../engine/walk";
import { type Content, SCRIPT_PARTS } from "../model/content";
import { SOURCE_LOCALE } from "../model/locale";
import type { Situation } from "../model/situation";
import { sayLines } from "./sayLines";

/**
 * What `walk` answers of one situation in one language: `question=option` pairs in, parted by spaces; what the answers bring, out.
 * @returns a function that throws an Error where the pairs are none, or are none of the situation's.
 */
export function walkAnswer(content: Content, asOf: string, situation: Situation, locale: string) {
  const linesOf = sayLines(content, locale);
  // Rules of other situations are open too, but only what this one asks can settle anything here.
  const asked = new Set(situation.questions.map((question) => question.fact));

  /** What a script rests on: the sources of the rule that shows it, then those that its English text cites. */
  const sourcesOf = ({ id, rule }: MatchedScript): string[] => {
    const text = content.scripts.find((script) => script.id === id)?.texts[SOURCE_LOCALE];
    const cited = SCRIPT_PARTS.flatMap((part) => text?.[part] ?? []).flatMap((block) => block.citations);
    return [...new Set([...rule.sources, ...cited.map((citation) => citation.source)])];
  };

  return (line: string) => {
    const step = walk(situation, readAnswers(line));
    const outcome = outcomeFor(content.rules, step.facts, asOf);
    const interrupts = interruptsAt(situation, step.facts).map(({ id }) => ({
      question: id,
      options: [YES],
    }));
    return {
      facts: step.facts,
      scripts: outcome.scripts.map((match) => ({
        id: match.id,
        rule: match.rule.id,
        sources: sourcesOf(match),
        lines: linesOf(match.id),
      })),
      guides: [...new Set([...outcome.guides, ...situation.guides])],
      hotlineServices: outcome.hotlineServices,
      warnings: outcome.warnings,
      contested: outcome.contested,
      missing: outcome.missing.filter((fact) => asked.has(fact)),
      next: step.question && {
        question: step.question.id,
        options: optionsAt(step.question, step.facts).map((option) => option.id),
      },
      interrupts,
    };
  };
}

function readAnswers(line: string): Answer[] {
  return line
    .split(/\s+/)
    .filter((pair) => pair !== "")
    .map((pair) => {
      const [question, option, ...more] = pair.split("=");
      if (!question || !option || more.length > 0)
        throw new Error(`expected question=option pairs parted by spaces, received "${pair}"`);
      return { question, option };
    });
}
