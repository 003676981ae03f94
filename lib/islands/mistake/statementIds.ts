import type { StatementIds } from "../../model/islandData";
import { sentenceHash } from "../../reports/sentenceHash";
import { sentencesOf, wordsOf } from "./sentences";

/** What may stand among the words of a statement and is not in it: a doubt, a mark, the same in another language. */
const ADDED = ".doubt, small, .english";

/** What may be one statement among several in a sentence: a line is said in two languages, and what to do has its label before it. */
const PARTS = "q, span";

/** Interface texts, which stand on every page: what is a statement too is meant as that. */
const INTERFACE = "ui/all#";

/**
 * What finds the ids of the statement that a sentence of a page is, as the page is now. Where several texts say the same, those of the text, and of
 * the part of it, that says most of what stands nearest. None: no text says so.
 */
export function idsIn(main: Element, known: StatementIds): (sentence: Element) => readonly string[] {
  const byHash = new Map<string, string[]>();
  for (const [text, keys] of Object.entries(known))
    for (const [key, hashes] of Object.entries(keys))
      for (const hash of hashes.split(" ")) {
        const ids = byHash.get(hash);
        if (ids) ids.push(`${text}#${key}`);
        else byHash.set(hash, [`${text}#${key}`]);
      }
  const allOf = (sentence: Element): readonly string[] => {
    for (const words of readings(sentence)) {
      const ids = byHash.get(sentenceHash(words));
      const stated = ids?.filter((id) => !id.startsWith(INTERFACE)) ?? [];
      if (ids) return stated.length > 0 ? stated : ids;
    }
    return [];
  };
  const said = new Map(sentencesOf(main).map((sentence) => [sentence as Element, allOf(sentence)]));
  return (sentence) => {
    let ids = said.get(sentence) ?? allOf(sentence);
    for (
      let near = sentence.parentElement;
      ids.length > 1 && near && near !== main.parentElement;
      near = near.parentElement
    ) {
      const beside = [...said].flatMap(([one, own]) =>
        near!.contains(one) ? [new Set(own.flatMap(namesOf))] : [],
      );
      const counts = ids.map(
        (id) =>
          namesOf(id).flatMap((name) => beside.filter((names) => names.has(name))).length +
          Number(isNamed(id, near!)),
      );
      const most = Math.max(...counts);
      ids = ids.filter((_, at) => counts[at] === most);
    }
    return ids;
  };
}

/** The text of a statement, and each part that it stands in there: `parts`, `parts.people`. */
function namesOf(id: string): string[] {
  const [text = "", key = ""] = id.split("#");
  return [text, ...key.split(".").map((_, at, parts) => `${text}#${parts.slice(0, at + 1).join(".")}`)];
}

/** Whether a part of the page has the id of the text, or of the part of it. */
const isNamed = (id: string, { id: name }: Element) => name !== "" && id.split(/[/#.]/).includes(name);

/** What a sentence may say, the whole of it first. */
function* readings(sentence: Element): Generator<string> {
  yield wordsOf(sentence);
  yield wordsOf(without(sentence, ADDED));
  for (const part of sentence.querySelectorAll(PARTS)) yield wordsOf(without(part, ADDED));
}

function without(element: Element, selector: string): Element {
  const copy = element.cloneNode(true) as Element;
  for (const one of copy.querySelectorAll(selector)) one.remove();
  return copy;
}
