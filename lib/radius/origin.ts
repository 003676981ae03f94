import type { Content } from "../model/content";
import { nearestIds } from "../model/nearestIds";
import { addressOf, type Passage, type Passages } from "./passages";

/** What can be asked about: each is a flag of the command. */
export const ORIGINS = ["source", "claim", "rule", "statement", "text"] as const;

/** What somebody asks about, found in content. */
export type Origin = {
  kind: (typeof ORIGINS)[number];
  /** As it was asked for: `18-usc-1001`, `guide/at-the-door#open-the-door.2`. */
  id: string;
  /** Its name among what is touched: `source/18-usc-1001`, `guide/at-the-door`. */
  name: string;
  /** What it is or says, in English. */
  title: string;
};

/** @returns what was asked about, or the ids that somebody may have meant, nearest first. */
export function findOrigin(
  content: Content,
  passages: Passages,
  kind: Origin["kind"],
  id: string,
): Origin | { near: readonly string[] } {
  const titles = titlesOf(content, passages, kind, id);
  const title = titles.get(id);
  if (title === undefined) return { near: nearestIds(id, [...titles.keys()]) };
  const name = kind === "statement" ? id.split("#")[0]! : kind === "text" ? id : `${kind}/${id}`;
  return { kind, id, name, title };
}

/** Everything of a kind that can be asked about, by id. */
function titlesOf(
  content: Content,
  passages: Passages,
  kind: Origin["kind"],
  id: string,
): ReadonlyMap<string, string> {
  const { sources, stateSources, claims, rules } = content;
  if (kind === "source")
    return new Map([...stateSources, ...sources].map((source) => [source.id, source.citation]));
  if (kind === "claim") return new Map(claims.map((one) => [one.id, one.claim]));
  if (kind === "rule") return new Map(rules.map((one) => [one.id, one.title]));
  if (kind === "text") return passages.titles;
  // Of a text that there is, its own statements are near, and no other's.
  const within = [...passages.all, ...passages.taken].filter(([address]) =>
    address.startsWith(`${id.split("#")[0]}#`),
  );
  const found = within.length > 0 ? within : [...passages.all];
  return new Map([
    ...found.map(
      ([, passage]) => [addressOf(passage.text, passage.part), statementIn(passage).under] as const,
    ),
    ...found.map(([address, passage]) => [address, statementIn(passage).words] as const),
  ]);
}

const statementIn = (passage: Passage) => [...passage.in.values()][0]!.statement;

/** The passage at an address or, at that of a part with a heading, all that stand under it. */
export function passagesAt({ all, taken, ofText }: Passages, address: string): readonly Passage[] {
  const passage = all.get(address) ?? taken.get(address);
  if (passage) return [passage];
  const own = ofText.get(address.split("#")[0]!) ?? [];
  return own.filter(({ text, part }) => addressOf(text, part) === address);
}

/** The passages that a text shows: its own and, of a card, those that it takes. */
export function passagesShown(passages: Passages, text: string): Passage[] {
  const taken = [...passages.taken].filter(([address]) => address.startsWith(addressOf(text, "")));
  return [...taken.map(([, passage]) => passage), ...(passages.ofText.get(text) ?? [])];
}
