import { everyStep } from "../../engine/everyStep";
import { outcomeFor } from "../../engine/outcomeFor";
import type { Content } from "../../model/content";
import type { Fault } from "../../model/fault";
import { SOURCE_LOCALE } from "../../model/locale";
import type { PracticePick } from "../../model/practice";
import type { IsoDate } from "../../model/primitives";
import type { LinePick } from "../../model/print";
import { blanksIn, isFree, plainText } from "../../model/text";
import { pickedLine } from "../../model/pickedLine";
import { duplicates } from "./duplicates";
import { unknownLine } from "./unknownLine";

const FILE = "content/practice.json";

/**
 * Does each card to practise with have one answer? Its lines are there, for everybody, whole and cited; the others are none that its own
 * script says, nor the same in more or fewer words.
 */
export function checkPractice(content: Content): Fault[] {
  const { practice } = content;
  const twice = duplicates(practice.map(({ situation }) => situation)).map((id) =>
    fault("situations", "a situation that stands once", `"${id}" twice`),
  );
  const unknown = practice.flatMap(({ situation }, at) =>
    content.situations.some(({ id }) => id === situation)
      ? []
      : [fault(`situations.${at}.situation`, "the id of a situation", `"${situation}"`)],
  );
  return [...twice, ...unknown, ...cardsOf(content).flatMap((card) => checkCard(content, card))];
}

/**
 * Is the moment of each card one of its situation, and is none of the other lines shown with it at any step? Such a line would be right
 * here too.
 */
export function checkPracticeSteps(content: Content, asOf: IsoDate): Fault[] {
  const shown = new Map(
    content.practice.map(({ situation }) => [situation, shownBeside(content, situation, asOf)] as const),
  );
  return cardsOf(content).flatMap(({ situation, card: { right, others }, field }) => {
    const beside = shown.get(situation)!.get(right.script);
    if (!beside)
      return [fault(`${field}.right.script`, `a script that ${situation} shows`, `"${right.script}"`)];
    return others.flatMap((other, at) =>
      beside.has(other.says)
        ? [
            fault(
              `${field}.others.${at}.says`,
              `a line that is at no step of ${situation} beside ${right.script}`,
              `"${other.says}"`,
            ),
          ]
        : [],
    );
  });
}

type Card = { situation: string; card: PracticePick; field: string };

function cardsOf({ practice }: Content): Card[] {
  return practice.flatMap(({ situation, cards }, at) =>
    cards.map((card, place) => ({ situation, card, field: `situations.${at}.cards.${place}` })),
  );
}

function checkCard(content: Content, { card: { right, others }, field }: Card): Fault[] {
  const picks: [LinePick, string][] = [
    [right, `${field}.right`],
    ...others.map((other, at): [LinePick, string] => [other, `${field}.others.${at}`]),
  ];
  const faults = picks.flatMap(([pick, field]) => checkPick(content, pick, field));
  if (faults.length > 0) return faults;
  const { script } = pickedLine(content, right)!;
  const own = script.texts[SOURCE_LOCALE]!.say.map(plainText);
  return others.flatMap(({ says }, at) =>
    [...own, ...others.filter((_, place) => place !== at).map((other) => other.says)].some((line) =>
      isPartOf(says, line),
    )
      ? [fault(`${field}.others.${at}.says`, `a line that is not like one of ${right.script}`, `"${says}"`)]
      : [],
  );
}

function checkPick(content: Content, pick: LinePick, field: string): Fault[] {
  const picked = pickedLine(content, pick);
  if (!picked) return [unknownLine(content, pick, FILE, field)];
  const line = picked.script.texts[SOURCE_LOCALE]!.say[picked.at]!;
  if (isFree(line) && blanksIn(line).length === 0 && line.citations.length > 0) return [];
  return [fault(`${field}.says`, "a line for everybody, without a blank, that is cited", `"${pick.says}"`)];
}

/** The same, or one within the other: capitals and marks do not count. */
function isPartOf(a: string, b: string): boolean {
  const [one, other] = [a, b].map((words) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " "));
  return one!.includes(other!) || other!.includes(one!);
}

/** The lines that some step of a situation shows with each script, for everybody or not. */
function shownBeside(content: Content, id: string, asOf: IsoDate): ReadonlyMap<string, ReadonlySet<string>> {
  const beside = new Map<string, Set<string>>();
  const situation = content.situations.find((one) => one.id === id);
  const linesOf = new Map(
    content.scripts.map((script) => [script.id, script.texts[SOURCE_LOCALE]!.say.map(plainText)]),
  );
  for (const { step } of situation ? everyStep(situation) : []) {
    const scripts = outcomeFor(content.rules, step.facts, asOf).scripts.map(({ id }) => id);
    for (const script of scripts) {
      const lines = beside.get(script) ?? new Set();
      beside.set(script, lines);
      for (const other of scripts) for (const line of linesOf.get(other) ?? []) lines.add(line);
    }
  }
  return beside;
}

const fault = (field: string, expected: string, received: string): Fault => ({
  file: FILE,
  field,
  expected,
  received,
});
