import type { Content } from "../model/content";
import { SOURCE_LOCALE } from "../model/locale";
import { jointStanding, type Standing, standings } from "../reviews/standing";

const lookups = new WeakMap<Content, ReturnType<typeof standings>>();

/** What reviews still say of texts together, by kind and id, as a reader of a language has them. Null: not yet reviewed. */
export function reviewOf(content: Content, names: readonly string[], locale: string): Standing | null {
  let lookUp = lookups.get(content);
  if (!lookUp) lookups.set(content, (lookUp = standings(content)));
  return jointStanding(names.map((name) => lookUp(name, locale)));
}

/** The names of all texts that the pages of a language rest on. */
export function allTexts(content: Content): string[] {
  const named = (kind: string, things: readonly { id: string }[]) => things.map(({ id }) => `${kind}/${id}`);
  return [
    ...named("situation", content.situations),
    ...named("script", content.scripts),
    ...named("contested", content.contested),
    ...named("warning", content.warnings),
    ...named("who", content.who),
    ...named("phone", content.phone),
    ...named("checklist", content.checklists),
    ...named("guide", content.guides),
    ...named("term", content.terms),
    ...named("drawing", content.drawings),
    ...named("card", content.prints),
    ...named("about", content.about),
    ...named("workshop", content.workshop),
    ...content.stateTopics.map(({ id }) => `state-topic/${id}`),
    ...content.stateLaw.map(({ state }) => `state/${state.toLowerCase()}`),
    ...caregiverTexts(content),
    ...(content.planWords[SOURCE_LOCALE] ? ["plan/family"] : []),
  ];
}

/** The texts that stand on the page of a guide: contested points and drawn forms with it, and the terms that it explains. */
export function guideTexts(
  { id, contested, drawings }: Content["guides"][number],
  terms: readonly { id: string }[] = [],
): string[] {
  return [
    `guide/${id}`,
    ...contested.map((point) => `contested/${point}`),
    ...drawings.map((drawing) => `drawing/${drawing}`),
    ...terms.map((term) => `term/${term.id}`),
  ];
}

/** The texts about papers for caregivers. */
export function caregiverTexts({ caregiver }: Content): string[] {
  if (!caregiver) return [];
  return ["caregiver/all", ...caregiver.states.map(({ state }) => `caregiver/${state.toLowerCase()}`)];
}

/** The texts about the law of one state. */
export function stateTexts({ state, points }: Content["stateLaw"][number]): string[] {
  return [`state/${state.toLowerCase()}`, ...points.map(({ topic }) => `state-topic/${topic}`)];
}
