import type { Content } from "../../model/content";
import type { Fault } from "../../model/fault";
import { SOURCE_LOCALE } from "../../model/locale";
import { factsIn } from "../../engine/factsIn";
import { answersIn } from "../../engine/answersIn";
import type { Condition } from "../../model/condition";
import { duplicates } from "./duplicates";

/** Where the thing of an id stands, by what it is called. */
const PLACES = {
  situation: (id: string) => `content/situations/${id}.json`,
  script: (id: string) => `content/${SOURCE_LOCALE}/scripts/${id}.md`,
  guide: (id: string) => `content/${SOURCE_LOCALE}/guides/${id}.md`,
  warning: (id: string) => `content/${SOURCE_LOCALE}/warnings/${id}.md`,
  "contested point": (id: string) => `content/${SOURCE_LOCALE}/contested/${id}.md`,
  drawing: (id: string) => `content/${SOURCE_LOCALE}/drawings/${id}.json`,
  "point that depends on who a person is": (id: string) => `content/${SOURCE_LOCALE}/who/${id}.md`,
  "job for a phone": (id: string) => `content/${SOURCE_LOCALE}/phone/${id}.md`,
  checklist: (id: string) => `content/${SOURCE_LOCALE}/checklists/${id}.md`,
  source: (id: string) => `content/sources.json#${id}`,
  claim: (id: string) => `content/claims.json#${id}`,
} as const;

/** Does every id that points somewhere point at something, and does every id stand once? */
export function checkReferences(content: Content): Fault[] {
  const faults: Fault[] = [];
  const ids = {
    situation: setOf(content.situations),
    script: setOf(content.scripts),
    guide: setOf(content.guides),
    warning: setOf(content.warnings),
    "contested point": setOf(content.contested),
    drawing: setOf(content.drawings),
    "point that depends on who a person is": setOf(content.who),
    "job for a phone": setOf(content.phone),
    checklist: setOf(content.checklists),
    source: setOf(content.sources),
    claim: setOf(content.claims),
  };
  const needs = (file: string, field: string, kind: keyof typeof ids, values: readonly string[]) => {
    for (const value of values)
      if (!ids[kind].has(value))
        faults.push({
          file,
          field,
          expected: `the id of a ${kind}`,
          received: `"${value}"`,
          needs: [PLACES[kind](value)],
        });
  };

  for (const [file, list] of [
    ["content/sources.json", content.sources],
    ["content/claims.json", content.claims],
  ] as const)
    for (const id of duplicates(list.map((entry) => entry.id)))
      faults.push({ file, field: id, expected: "an id that stands once", received: `"${id}" twice` });
  for (const id of duplicates(content.rules.map((rule) => rule.id))) {
    const files = [...new Set(content.rules.filter((rule) => rule.id === id).map((rule) => rule.file))];
    faults.push({
      file: files.at(-1)!,
      field: id,
      expected: "an id that stands once",
      received: files.length > 1 ? `"${id}", also in ${files[0]}` : `"${id}" twice`,
    });
  }

  for (const claim of content.claims)
    needs("content/claims.json", `${claim.id}.sources`, "source", claim.sources);
  for (const situation of content.situations) {
    const file = `content/situations/${situation.id}.json`;
    needs(file, "guides", "guide", situation.guides);
    needs(file, "checklists", "checklist", situation.checklists);
    needs(file, "related", "situation", situation.related);
  }
  for (const rule of content.rules) {
    const { file } = rule;
    needs(file, `${rule.id}.scripts`, "script", rule.scripts);
    for (const script of duplicates(rule.scripts))
      faults.push({
        file,
        field: `${rule.id}.scripts`,
        expected: "scripts that stand once",
        received: `"${script}" twice`,
      });
    needs(file, `${rule.id}.guides`, "guide", rule.guides);
    needs(file, `${rule.id}.warnings`, "warning", rule.warnings);
    needs(file, `${rule.id}.contested`, "contested point", rule.contested);
    needs(file, `${rule.id}.who`, "point that depends on who a person is", rule.who);
    needs(file, `${rule.id}.phone`, "job for a phone", rule.phone);
    needs(file, `${rule.id}.sources`, "source", rule.sources);
  }
  for (const thing of [
    ...content.scripts,
    ...content.contested,
    ...content.warnings,
    ...content.who,
    ...content.phone,
    ...content.checklists,
    ...content.guides,
    ...content.terms,
    ...content.drawings,
  ])
    needs(thing.texts[SOURCE_LOCALE]!.file, "claims", "claim", thing.claims);
  for (const script of content.scripts)
    needs(script.texts[SOURCE_LOCALE]!.file, "conflicts", "script", script.conflicts);
  for (const guide of content.guides) {
    const file = guide.texts[SOURCE_LOCALE]!.file;
    needs(file, "situations", "situation", guide.situations);
    needs(file, "scripts", "script", guide.scripts);
    needs(file, "contested", "contested point", guide.contested);
    needs(file, "drawings", "drawing", guide.drawings);
    needs(file, "related", "guide", guide.related);
  }
  return [...faults, ...checkFactValues(content)];
}

/** Conditions and examples may only speak of facts and values that some answer can set. */
function checkFactValues(content: Content): Fault[] {
  const known = new Map<string, Set<string>>([["situation", setOf(content.situations)]]);
  for (const { facts } of content.situations.flatMap(answersIn))
    for (const [fact, value] of Object.entries(facts))
      known.set(fact, (known.get(fact) ?? new Set()).add(value));

  const faults: Fault[] = [];
  const fault = (file: string, field: string, received: string) =>
    faults.push({
      file,
      field,
      expected: "a fact and a value that some answer sets",
      received,
      needs: ["content/situations/"],
    });
  const checkCondition = (file: string, field: string, condition: Condition) => {
    for (const fact of factsIn(condition)) if (!known.has(fact)) fault(file, field, `fact "${fact}"`);
    for (const { fact, value } of valuesIn(condition))
      if (known.has(fact) && !known.get(fact)!.has(value)) fault(file, field, `"${value}" for "${fact}"`);
  };
  for (const rule of content.rules) {
    checkCondition(rule.file, `${rule.id}.when`, rule.when);
    for (const example of rule.examples)
      for (const [fact, value] of Object.entries(example.facts))
        if (!known.get(fact)?.has(value))
          fault(rule.file, `${rule.id}.examples "${example.title}"`, `"${value}" for "${fact}"`);
  }
  for (const { id, questions, interrupts } of content.situations) {
    const check = (field: string, condition: Condition | undefined) =>
      condition && checkCondition(`content/situations/${id}.json`, `${field}.when`, condition);
    for (const [index, { when, options }] of questions.entries()) {
      check(`questions.${index}`, when);
      for (const [at, option] of options.entries()) check(`questions.${index}.options.${at}`, option.when);
    }
    for (const [index, { when }] of interrupts.entries()) check(`interrupts.${index}`, when);
  }
  return faults;
}

function valuesIn(condition: Condition): { fact: string; value: string }[] {
  if ("all" in condition) return condition.all.flatMap(valuesIn);
  if ("any" in condition) return condition.any.flatMap(valuesIn);
  if ("not" in condition) return valuesIn(condition.not);
  if ("unsure" in condition) return [];
  return [condition.is].flat().map((value) => ({ fact: condition.fact, value }));
}

function setOf(list: readonly { id: string }[]): Set<string> {
  return new Set(list.map(({ id }) => id));
}
