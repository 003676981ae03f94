import type { Condition } from "../../model/condition";
import type { Facts, Rule } from "../../model/rule";
import type { Situation } from "../../model/situation";
import { type Copy, copiesOf } from "./copies";

/** Text by its path under `content/`. */
export type ContentFiles = ReadonlyMap<string, string>;

/** What grows: guides, scripts, situations with their words, and the rules that lead to scripts. */
export const GROWS =
  /^(([^/]+\/)?situations\/[^/]+\.json|rules\/[^/]+\.json|[^/]+\/(guides|scripts)\/[^/]+\.md|[^/]+\/wording\.json)$/;
/** The fact that holds the id of a situation; all others are named by questions. */
const SITUATION = "situation";

/**
 * The files of a site that has `times` as much to say: each thing stands there once more under a new id for every
 * further time. A copy of a rule fires in the copies of its situations only, so that the content stays as sound as it
 * was, and a path shows as much as before.
 */
export function repeatContent(files: ContentFiles, times: number): ContentFiles {
  const repeated = new Map(files);
  for (const [path, text] of files) {
    if (path.endsWith("/wording.json")) repeated.set(path, repeatExceptions(text, copiesOf(times)));
    else for (const copy of copiesOf(times)) repeated.set(renameFile(path, copy), copyText(path, text, copy));
  }
  return repeated;
}

function renameFile(path: string, copy: Copy): string {
  return path.replace(/([^/]+)(\.\w+)$/, (_, id: string, ending: string) => `${copy(id)}${ending}`);
}

function copyText(path: string, text: string, copy: Copy): string {
  if (path.startsWith("rules/")) {
    const { rules } = JSON.parse(text) as { rules: Rule[] };
    return JSON.stringify({ rules: rules.map((rule) => copyRule(rule, copy)) });
  }
  if (/^situations\/[^/]+$/.test(path))
    return JSON.stringify(copySituation(JSON.parse(text) as Situation, copy));
  // The words of a situation go by the ids of its questions, which are its own.
  return text;
}

function copyRule(rule: Rule, copy: Copy): Rule {
  return {
    ...rule,
    id: copy(rule.id),
    scripts: rule.scripts.map(copy),
    guides: rule.guides.map(copy),
    when: copyCondition(rule.when, copy),
    examples: rule.examples.map((example) => ({ ...example, facts: copyFacts(example.facts, copy) })),
  };
}

function copySituation(situation: Situation, copy: Copy): Situation {
  return {
    ...situation,
    id: copy(situation.id),
    guides: situation.guides.map(copy),
    questions: situation.questions.map((question) => ({
      ...question,
      fact: copy(question.fact),
      options: question.options.map((option) => ({
        ...option,
        ...(option.sets && { sets: copyFacts(option.sets, copy) }),
      })),
    })),
    interrupts: situation.interrupts.map((interrupt) => ({
      ...interrupt,
      when: copyCondition(interrupt.when, copy),
      sets: copyFacts(interrupt.sets, copy),
    })),
  };
}

function copyFacts(facts: Facts, copy: Copy): Record<string, string> {
  return Object.fromEntries(
    Object.entries(facts).map(([fact, value]) =>
      fact === SITUATION ? [fact, copy(value)] : [copy(fact), value],
    ),
  );
}

function copyCondition(condition: Condition, copy: Copy): Condition {
  if ("all" in condition) return { all: condition.all.map((part) => copyCondition(part, copy)) };
  if ("any" in condition) return { any: condition.any.map((part) => copyCondition(part, copy)) };
  if ("not" in condition) return { not: copyCondition(condition.not, copy) };
  if (condition.fact !== SITUATION) return { ...condition, fact: copy(condition.fact) };
  if ("unsure" in condition) return condition;
  return { ...condition, is: Array.isArray(condition.is) ? condition.is.map(copy) : copy(condition.is) };
}

/** A phrase that is right in one text is right in its copies. */
function repeatExceptions(text: string, copies: readonly Copy[]): string {
  const wording = JSON.parse(text) as { allowed: { file: string }[] };
  const ofOneFile = wording.allowed.filter(({ file }) => GROWS.test(file));
  const more = copies.flatMap((copy) =>
    ofOneFile.map((exception) => ({ ...exception, file: renameFile(exception.file, copy) })),
  );
  return JSON.stringify({ ...wording, allowed: [...wording.allowed, ...more] });
}
