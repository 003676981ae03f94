import type { Content } from "../model/content";
import { SOURCE_LOCALE } from "../model/locale";
import { type DigestedText, digestedTexts, inLocale } from "../reviews/digestedTexts";
import { jointStanding, type Standing, standings } from "../reviews/standing";

type Reviewed = { texts: ReadonlyMap<string, DigestedText>; standingOf: ReturnType<typeof standings> };

const known = new WeakMap<Content, Reviewed>();

function reviewedIn(content: Content): Reviewed {
  let reviewed = known.get(content);
  if (!reviewed) {
    // Without any review no text is looked at.
    const texts = content.reviews.length === 0 ? new Map<string, DigestedText>() : digestedTexts(content);
    known.set(content, (reviewed = { texts, standingOf: standings(content, texts) }));
  }
  return reviewed;
}

/** What reviews still say of texts together, by kind and id, as a reader of a language has them. Null: not yet reviewed. */
export function reviewOf(content: Content, names: readonly string[], locale: string): Standing | null {
  const { standingOf } = reviewedIn(content);
  return jointStanding(names.map((name) => standingOf(name, locale)));
}

/** What the texts are called of which nobody has reviewed anything, where others beside them are: none while none is. */
export function unreviewedBeside(content: Content, names: readonly string[], locale: string): string[] {
  const { texts, standingOf } = reviewedIn(content);
  const open = names.filter((name) => standingOf(name, locale) === null);
  return open.length === names.length ? [] : open.map((name) => calledIn(texts, name, locale));
}

/** A warning has no title: its words are. */
function calledIn(texts: ReadonlyMap<string, DigestedText>, name: string, locale: string): string {
  const { title, statements } =
    texts.get(inLocale(name, locale)) ?? texts.get(inLocale(name, SOURCE_LOCALE))!;
  return name.startsWith("warning/") ? statements[0]!.words : title;
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
