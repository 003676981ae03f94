import type { GuideText } from "../model/content";
import type { Source } from "../model/source";
import { type Block, plainText } from "../model/text";

/** What a guide as plain text says besides its own words, in the reader's language. */
export type GuideNotes = {
  /** Whether a lawyer has read it, the day that it speaks of, and under which licence it may be used. */
  facts: readonly string[];
  sourcesHeading: string;
  /** The address of the page; its site path where it is not known where the site will stand. */
  address: string;
};

/** A guide as plain Markdown that can be copied, read aloud or given to another program: numbered sources at its end. */
export function guideText(text: GuideText, sources: readonly Source[], notes: GuideNotes): string {
  const cited: string[] = [];
  const numberOf = (id: string) => (cited.includes(id) ? cited.indexOf(id) + 1 : cited.push(id));
  const line = (block: Block) => {
    const doubts = [...new Set(block.citations.flatMap(({ doubt }) => (doubt === null ? [] : [doubt])))];
    const numbers = [...new Set(block.citations.map(({ source }) => numberOf(source)))];
    const marks = [
      ...doubts.map((doubt) => ` (${doubt})`),
      numbers.length > 0 ? ` [${numbers.join(", ")}]` : "",
    ].join("");
    return `${block.kind === "item" ? "- " : ""}${plainText(block)}${marks}`;
  };
  const sections = text.sections.flatMap(({ heading, blocks }) => [
    `## ${heading}`,
    ...paragraphs(blocks, line),
  ]);
  const list = cited.map((id, index) => {
    const source = sources.find((one) => one.id === id)!;
    return `${index + 1}. ${source.citation}. ${source.url}`;
  });
  return `${[
    `# ${text.title}`,
    text.summary,
    [...notes.facts, notes.address].join("\n"),
    ...sections,
    `## ${notes.sourcesHeading}`,
    list.join("\n"),
  ].join("\n\n")}\n`;
}

/** Blocks as paragraphs; items that follow each other are one list. */
function paragraphs(blocks: readonly Block[], line: (block: Block) => string): string[] {
  const runs: string[] = [];
  blocks.forEach((block, index) => {
    const inList = block.kind === "item" && blocks[index - 1]?.kind === "item";
    if (inList) runs[runs.length - 1] += `\n${line(block)}`;
    else runs.push(line(block));
  });
  return runs;
}
