import { Document, isScalar, parseDocument, type Scalar } from "yaml";
import { type SourceBlock, type SourceSection, sourceSections } from "../markdown/sourceSections";
import { joinFrontMatter, partFrontMatter } from "./frontMatter";
import { TRANSLATED_FIELDS } from "./translatedFiles";
import type { Unit } from "./unit";

/** The section of a body without headings. */
const BODY = "text";

/** Front matter, headings and blocks of a Markdown file, as far as they are translated. */
export function unitsOfMarkdown(text: string): Unit[] {
  const { matter, body, bodyLine } = partFrontMatter(text);
  return [
    ...fieldsOf(matter ?? ""),
    ...sourceSections(body, bodyLine).flatMap((section) => [
      ...(section.id === null || section.heading === ""
        ? []
        : [{ key: headingKey(section), text: section.heading, line: section.line }]),
      ...section.blocks.map(({ source, line }, at) => ({ key: blockKey(section, at), text: source, line })),
    ]),
  ];
}

function headingKey({ key }: Pick<SourceSection, "key">): string {
  return `${key || BODY}.heading`;
}

function blockKey({ key }: Pick<SourceSection, "key">, at: number): string {
  return `${key || BODY}.${at + 1}`;
}

function fieldsOf(matter: string): Unit[] {
  const document = parseDocument(matter);
  return TRANSLATED_FIELDS.flatMap((key): Unit[] => {
    const node = document.get(key, true);
    if (!isScalar(node) || typeof node.value !== "string") return [];
    // The fence is line 1.
    return [{ key, text: node.value, line: matter.slice(0, node.range![0]).split("\n").length + 1 }];
  });
}

/** The Markdown file of a language, from the structure of the English one: see `written`. */
export function writtenMarkdown(
  english: string,
  own: string | undefined,
  texts: ReadonlyMap<string, string>,
): string {
  const source = partFrontMatter(english);
  const matter = source.matter === null ? null : writtenFields(source.matter, own, texts);
  const sections = sourceSections(source.body, source.bodyLine).flatMap((section): string[] => {
    const heading = section.id === null ? section.heading : texts.get(headingKey(section));
    const blocks = section.blocks.flatMap((block, at): SourceBlock[] => {
      const source = texts.get(blockKey(section, at));
      return source === undefined ? [] : [{ ...block, source }];
    });
    // A heading that is a key says nothing by itself.
    const isSaid = section.id !== null && heading !== undefined;
    if (!isSaid && blocks.length === 0) return [];
    return [writtenHeading(section, heading), writtenBlocks(blocks)].filter((part) => part !== "");
  });
  return joinFrontMatter(matter, sections.length === 0 ? "" : `${sections.join("\n\n")}\n`);
}

function writtenHeading({ key, id }: SourceSection, heading: string | undefined): string {
  if (key === "") return "";
  return ["##", heading, id && `{#${id}}`].filter(Boolean).join(" ");
}

/** Items one below the other, and an empty line between all else. */
function writtenBlocks(blocks: readonly SourceBlock[]): string {
  return blocks
    .map(({ kind, source }, at) => {
      const between = at === 0 ? "" : kind === "item" && blocks[at - 1]!.kind === "item" ? "\n" : "\n\n";
      return `${between}${kind === "item" ? "- " : ""}${source}`;
    })
    .join("");
}

/** Front matter with other words. What the language has there beside them stays; where no word is another, all stays as it is. */
function writtenFields(english: string, own: string | undefined, texts: ReadonlyMap<string, string>): string {
  const wanted = parseDocument(english);
  const before = own === undefined ? "" : (partFrontMatter(own).matter ?? "");
  const document: Document = parseDocument(before);
  const changed = TRANSLATED_FIELDS.filter(
    (key) => document.get(key) !== (wanted.has(key) ? texts.get(key) : undefined),
  );
  if (changed.length === 0) return before;
  for (const key of changed) {
    const text = texts.get(key);
    if (text === undefined || !wanted.has(key)) document.delete(key);
    else document.set(key, quoted(document, text));
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function quoted(document: Document, text: string): Scalar {
  const scalar = document.createNode(text) as Scalar;
  scalar.type = "QUOTE_DOUBLE";
  return scalar;
}
