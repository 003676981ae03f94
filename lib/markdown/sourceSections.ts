import type { Heading, Paragraph, RootContent } from "mdast";
import { remark } from "remark";
import type { Block } from "../model/text";
import { HEADING_ID } from "./parseSections";

/** A block as its file has it, citations, attributes and marks of emphasis included, in one line. */
export type SourceBlock = { kind: Block["kind"]; source: string; line: number };

/** A section as its file has it. `key` is that of `parseSections`; `id` is null where the heading's words are the key. */
export type SourceSection = {
  key: string;
  id: string | null;
  heading: string;
  line: number;
  blocks: readonly SourceBlock[];
};

const MARKDOWN = remark().freeze();

/** Each text is asked for again with every language and every step, and parsing it is most of the work. */
const known = new Map<string, readonly SourceSection[]>();
/** More than content has, and little to keep. */
const MOST_KNOWN = 4000;

/**
 * A Markdown body as it was written, for whoever changes single blocks of it. Sections and blocks are those of `parseSections`, which
 * tells what of a body may not be; what it refuses is passed over here.
 * @param firstLine line of the file on which the body starts.
 */
export function sourceSections(body: string, firstLine = 1): readonly SourceSection[] {
  const place = `${firstLine} ${body}`;
  const before = known.get(place);
  if (before) return before;
  if (known.size === MOST_KNOWN) known.clear();
  const made = parsed(body, firstLine);
  known.set(place, made);
  return made;
}

function parsed(body: string, firstLine: number): SourceSection[] {
  const sections: (SourceSection & { blocks: SourceBlock[] })[] = [];
  const lineOf = (node: RootContent) => node.position!.start.line + firstLine - 1;
  // How a block is wrapped is no part of what it says. A space that must not break is no end of a line.
  const sourceOf = ({ children }: Heading | Paragraph) =>
    body
      .slice(children[0]?.position!.start.offset ?? 0, children.at(-1)?.position!.end.offset ?? 0)
      .replace(/[ \t]*\n[ \t]*/g, " ");
  const add = (kind: Block["kind"], paragraph: Paragraph, line: number) => {
    if (sections.length === 0) sections.push({ key: "", id: null, heading: "", line, blocks: [] });
    sections.at(-1)!.blocks.push({ kind, source: sourceOf(paragraph), line });
  };
  for (const node of MARKDOWN.parse(body).children) {
    if (node.type === "heading") {
      const source = sourceOf(node);
      const id = HEADING_ID.exec(source)?.[1] ?? null;
      const heading = source.replace(HEADING_ID, "");
      sections.push({ key: id ?? heading, id, heading, line: lineOf(node), blocks: [] });
    } else if (node.type === "paragraph") add("paragraph", node, lineOf(node));
    else if (node.type === "list") {
      for (const item of node.children) {
        const [paragraph] = item.children;
        if (paragraph?.type === "paragraph") add("item", paragraph, lineOf(item));
      }
    }
  }
  return sections;
}
