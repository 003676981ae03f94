import type { Attribute } from "./model";
import { uuidOf } from "./uuid";

/** The list that our words come from. A file with words of it is one that we wrote. */
const TAXONOMY = "Rights in Hand";

/**
 * What is said in a word of ours ("service:bond"), and what is said by a value ("source", JSON). The standard has no
 * field for either.
 */
const GROUPS = {
  entry: "The id of the entry in the directory of Rights in Hand",
  kind: "Who runs it",
  service: "What it does",
  limit: "Whom it takes, or what it does not do",
  nationality: "The country whose citizens it helps, ISO 3166-1",
  fees: "What it costs",
  confidence: "How sure the directory is of the entry",
  area: "The area that it serves: JSON",
  source: "Where it was read, when, and for what: JSON",
  hours: "When it answers: OpenStreetMap’s opening_hours @ IANA time zone",
  interpreters: "Whether it has interpreters for other languages",
  "languages-basis": "Whether it named its languages itself",
  "language-tag": "The language as a BCP 47 tag",
  "url-seen": "Whether its address was seen in a source",
  "phone-use": "What a number is for",
  "phone-place": "The place or office that a number is of",
  sms: "Whether a number takes text messages",
  "text-to": "The short code that texts go to, where it is not the number itself",
  whatsapp: "Whether a number can be reached by WhatsApp",
} as const;
export type Group = keyof typeof GROUPS;

/** Makes attributes of one object of the standard; ids follow from what is said, and from how often. */
export function attributesOf(owner: { id: string; entity: string }) {
  const attribute = (code: string, group: Group, name: string, said: string, value?: string): Attribute => ({
    id: uuidOf(`${owner.id}/attribute/${said}`),
    link_id: owner.id,
    link_entity: owner.entity,
    ...(value !== undefined && { value }),
    taxonomy_term: {
      id: uuidOf(`term/${code}`),
      code,
      name,
      description: GROUPS[group],
      taxonomy: TAXONOMY,
    },
  });
  return {
    word: (group: Group, word: string) => {
      const code = `${group}:${word}`;
      return attribute(code, group, word.replaceAll("-", " "), code);
    },
    value: (group: Group, value: string, at = 0) =>
      attribute(group, group, group.replaceAll("-", " "), `${group}/${at}`, value),
  };
}

/** Reads the attributes that `attributesOf` made; those of others are passed over. */
export function readAttributes(attributes: readonly Attribute[] = []) {
  const ours = attributes.filter(({ taxonomy_term: term }) => term?.taxonomy === TAXONOMY);
  const values = (group: Group) =>
    ours.flatMap(({ taxonomy_term: term, value }) =>
      term?.code === group && value !== undefined ? [value] : [],
    );
  const words = (group: Group) =>
    ours.flatMap(({ taxonomy_term: term }) =>
      term?.code?.startsWith(`${group}:`) ? [term.code.slice(group.length + 1)] : [],
    );
  return {
    words,
    values,
    word: (group: Group) => words(group)[0],
    value: (group: Group) => values(group)[0],
  };
}
