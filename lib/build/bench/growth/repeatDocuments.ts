import type { SearchDocument } from "../../../search";
import { copiesOf } from "./copies";

/** What the search of a site with `times` the content would find: each document once more under each new id. */
export function repeatDocuments(documents: readonly SearchDocument[], times: number): SearchDocument[] {
  const more = copiesOf(times).flatMap((copy) =>
    documents.map((document) => ({
      ...document,
      ref: copy(document.ref),
      id: copy(document.id),
      href: `/copy${copy(document.href)}`,
      situations: document.situations.map(copy),
    })),
  );
  return [...documents, ...more];
}
