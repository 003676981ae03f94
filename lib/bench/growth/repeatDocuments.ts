import type { SearchDocument } from "../../search";
import { copiesOf } from "./copies";
import { otherWords } from "./otherWords";

/** What the search of a site with `times` the content would find: each document again under new ids, in other words. */
export function repeatDocuments(documents: readonly SearchDocument[], times: number): SearchDocument[] {
  const textsOf = ({ title, heading, aliases, body }: SearchDocument) => [title, heading, ...aliases, body];
  const reword = otherWords(documents.flatMap(textsOf));
  const more = copiesOf(times).flatMap((copy, at) => {
    const say = (text: string) => reword(text, at + 1);
    return documents.map((document) => ({
      ...document,
      id: copy(document.id),
      title: say(document.title),
      heading: say(document.heading),
      aliases: document.aliases.map(say),
      body: say(document.body),
      situations: document.situations.map(copy),
    }));
  });
  return [...documents, ...more];
}
