import { markEnglish } from "../../lib/markdown/markEnglish";
import { markForms } from "../../lib/markdown/markForms";
import type { Block, Inline } from "../../lib/model/text";
import type { NumberedCitations } from "../../lib/views/numberCitations";
import { noteId } from "../_site/noteIds";
import { Marks } from "./Marks";
import { NoteButton } from "./NoteButton";

/** The words of a block: what it quotes in English marked where it is in another script, numbers of forms kept whole. */
export function Words({ inlines }: { inlines: readonly Inline[] }) {
  return markForms(markEnglish(inlines)).map((inline, index) => {
    if (inline.type === "emphasis") return <em key={index}>{inline.value}</em>;
    if (inline.type === "term")
      return (
        <NoteButton key={index} className="term" note={noteId.term(inline.term)}>
          {inline.value}
        </NoteButton>
      );
    if (inline.type === "english")
      return (
        <bdi key={index} lang="en" dir="ltr">
          {inline.value}
        </bdi>
      );
    if (inline.type === "form") return <bdi key={index}>{inline.value}</bdi>;
    if (inline.type === "strong") return <strong key={index}>{inline.value}</strong>;
    return inline.value;
  });
}

type Props = { blocks: readonly Block[]; citations: NumberedCitations; anchor?: string };

/** Consecutive paragraphs, and runs of items as lists, each block with its citation marks. */
export function Blocks({ blocks, citations, anchor }: Props) {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    if (block.kind === "item" && run?.[0]?.kind === "item") run.push(block);
    else runs.push([block]);
  }
  return runs.map((run, index) =>
    run[0]!.kind === "item" ? (
      <ul key={index}>
        {run.map((block, at) => (
          <li key={at}>
            <Words inlines={block.inlines} />
            <Marks block={block} citations={citations} anchor={anchor} />
          </li>
        ))}
      </ul>
    ) : (
      <p key={index}>
        <Words inlines={run[0]!.inlines} />
        <Marks block={run[0]!} citations={citations} anchor={anchor} />
      </p>
    ),
  );
}
