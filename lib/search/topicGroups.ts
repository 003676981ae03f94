import { groupBy } from "../model/groupBy";
import { labelOf } from "./asked";
import type { Group } from "./scoreGroups";
import type { DocumentKind, StoredDocument } from "./types";

/** The documents that are evidence for each guide, section and situation. */
export type TopicGroups = Record<"guides" | "sections" | "situations", readonly Group[]>;

/** @param headOf document number → number of the head of the guide that it is a section of. */
export function topicGroups(
  documents: readonly StoredDocument[],
  headOf: ReadonlyMap<number, number>,
): TopicGroups {
  const parts = documents.map((document, number) => ({
    document,
    member: { number, head: headOf.get(number) },
  }));
  const grouped = (kind: DocumentKind, keyOf: (document: StoredDocument) => string): Group[] =>
    [
      ...groupBy(
        parts.filter(({ document }) => document.kind === kind),
        ({ document }) => keyOf(document),
      ),
    ].map(([key, those]) => ({ key, members: those.map(({ member }) => member) }));
  return {
    guides: grouped("guide", ({ id }) => id),
    sections: grouped("guide", labelOf),
    situations: grouped("situation", ({ id }) => id),
  };
}
