import type { Heading, PhrasingContent, RootContent } from "mdast";
import { remark } from "remark";
import type { Fault } from "../model/fault";
import { type Block, type Citation, type Inline, type Section, WRITE_HERE } from "../model/text";
import { parseCitations } from "./parseCitations";
import { refuseMarkdown } from "./refuseMarkdown";

/** What a block is, at its end, as Pandoc writes attributes: `{.tip}`, `{.first}`, `{to=jail only=citizen}`. */
export const ATTRIBUTES = /\s*\{([^{}]*)\}\s*$/;
const ATTRIBUTE = /^(?:\.(?<mark>tip|first)|(?<key>to|only)=(?<id>[a-z0-9-]+))$/;
/** A blank that the reader fills in: `[their-name]`. */
export const BLANK = /\[([a-z][a-z0-9-]*)\]/;
/** The row under a table's head. Plain Markdown has no tables: this one would be read as a paragraph. */
const TABLE = /^\s*\|?\s*:?-+:?\s*\|/m;
/** The id of a heading, at its end: the key of its section in every language. */
export const HEADING_ID = /\s*\{#([a-z0-9-]+)\}\s*$/;

/** A Markdown body as sections of citing blocks, and what in it could not be used. */
export type ParsedText = { sections: Section[]; faults: Fault[] };

/**
 * Reads the small part of Markdown that content may use: second-level headings, paragraphs, flat lists, emphasis.
 * Anything else (raw HTML, links, tables, images) is a fault, since it would be dropped without a word.
 * A text that no parser should be given (`refuseMarkdown`) has faults alone.
 * @param firstLine line of the file on which the body starts, so that faults point into the file.
 */
export function parseSections(body: string, file: string, firstLine = 1): ParsedText {
  const sections: Section[] = [];
  const faults: Fault[] = refuseMarkdown(body, file, firstLine);
  if (faults.length > 0) return { sections, faults };
  const lineOf = (node: RootContent | PhrasingContent) => (node.position?.start.line ?? 1) + firstLine - 1;
  const refuse = (line: number, expected: string, received: string) =>
    faults.push({ file, line, field: "body", expected, received });

  const inlinesOf = (nodes: readonly PhrasingContent[]): Inline[] =>
    nodes.flatMap((node): Inline[] => {
      // A space that must not break, as before a French colon, stays as it is.
      if (node.type === "text") return [{ type: "text", value: node.value.replace(/[ \t\r\n]+/g, " ") }];
      if (node.type === "emphasis" || node.type === "strong") {
        const value = inlinesOf(node.children)
          .map((inline) => inline.value)
          .join("");
        return [{ type: node.type, value }];
      }
      refuse(lineOf(node), "text, *emphasis* or **strong**", node.type);
      return [];
    });

  const blockOf = (kind: Block["kind"], nodes: readonly PhrasingContent[], line: number): Block => {
    const before = faults.length;
    const citations: Citation[] = [];
    const is: Pick<Block, "tip" | "first" | "to" | "only"> = {
      tip: false,
      first: false,
      to: null,
      only: null,
    };
    if (nodes.some((node) => node.type === "text" && TABLE.test(node.value)))
      refuse(line, "a paragraph without a table", "a table");
    const inlines = inlinesOf(nodes).map((inline) => {
      const parsed = parseCitations(inline.value);
      citations.push(...parsed.citations);
      for (const bad of parsed.malformed) refuse(line, "a citation such as [@source-id, (a)(2)]", bad);
      const attributes = ATTRIBUTES.exec(parsed.text)?.[1] ?? "";
      for (const attribute of attributes.split(/\s+/).filter((word) => word !== "")) {
        const groups = ATTRIBUTE.exec(attribute)?.groups;
        if (groups?.mark) is[groups.mark as "tip" | "first"] = true;
        else if (groups?.key) is[groups.key as "to" | "only"] = groups.id!;
        else refuse(line, "{.tip}, {.first}, {to=…} or {only=…}", `{${attribute}}`);
      }
      return { ...inline, value: parsed.text.replace(ATTRIBUTES, "") } as Inline;
    });
    const last = inlines.at(-1);
    if (last && last.type !== "blank") last.value = last.value.trimEnd();
    const words = inlines.filter((inline) => inline.value !== "");
    // A page would show an empty line with a number. Where the words were refused, that is the fault.
    if (words.length === 0 && faults.length === before)
      refuse(line, "words", "nothing but citations and attributes");
    return {
      kind,
      inlines: words.flatMap(withBlanks),
      citations,
      ...is,
      line,
    };
  };

  let current: { key: string; heading: string; blocks: Block[]; line: number } | undefined;
  const add = (block: Block) => {
    if (current) current.blocks.push(block);
    else {
      current = { key: "", heading: "", blocks: [block], line: block.line };
      sections.push(current);
    }
  };
  const open = (node: Heading) => {
    const text = inlinesOf(node.children)
      .map((inline) => inline.value)
      .join("");
    const id = HEADING_ID.exec(text)?.[1];
    const heading = text.replace(HEADING_ID, "");
    if (node.depth !== 2) refuse(lineOf(node), "a second-level heading (##)", `level ${node.depth}`);
    current = { key: id ?? heading, heading, blocks: [], line: lineOf(node) };
    sections.push(current);
  };

  for (const node of remark().parse(body).children) {
    if (node.type === "heading") open(node);
    else if (node.type === "paragraph") add(blockOf("paragraph", node.children, lineOf(node)));
    else if (node.type === "list") {
      for (const item of node.children) {
        const [paragraph, ...more] = item.children;
        if (paragraph?.type !== "paragraph" || more.length > 0)
          refuse(
            lineOf(item),
            "one line of text in a list item",
            more[0]?.type ?? paragraph?.type ?? "nothing",
          );
        else add(blockOf("item", paragraph.children, lineOf(item)));
      }
    } else refuse(lineOf(node), "a heading, a paragraph or a list", node.type);
  }
  return { sections, faults };
}

/** Parts a text at its blanks. */
function withBlanks(inline: Inline): Inline[] {
  if (inline.type !== "text") return [inline];
  return inline.value
    .split(BLANK)
    .map((part, at): Inline =>
      at % 2 === 1 ? { type: "blank", value: WRITE_HERE, blank: part } : { type: "text", value: part },
    )
    .filter((part) => part.value !== "");
}
