import { sectionLabel } from "./asked";
import type { Group, Member } from "./rankGroups";
import type { StoredDocument } from "./types";

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
  const guides = parts.filter(({ document }) => document.kind === "guide");
  const situations = parts.filter(({ document }) => document.kind === "situation");
  return {
    guides: grouped(guides.map(({ document, member }) => [document.id, member])),
    sections: grouped(
      guides.map(({ document: { id, section }, member }) => [sectionLabel(id, section ?? ""), member]),
    ),
    situations: grouped(situations.map(({ document, member }) => [document.id, member])),
  };
}

function grouped(members: readonly (readonly [key: string, member: Member])[]): Group[] {
  const groups = new Map<string, Member[]>();
  for (const [key, member] of members) {
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  }
  return [...groups].map(([key, those]) => ({ key, members: those }));
}
