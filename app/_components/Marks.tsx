import type { Block } from "../../lib/model/text";
import type { NumberedCitations } from "../_site/numberCitations";

type Props = { block: Block; citations: NumberedCitations; anchor?: string };

/** The small numbers after a statement, with its doubt in words where there is one. */
export function Marks({ block, citations, anchor }: Props) {
  if (block.citations.length === 0) return null;
  const doubts = [
    ...new Set(block.citations.map((citation) => citation.doubt).filter((doubt) => doubt !== null)),
  ];
  const sources = [...new Set(block.citations.map((citation) => citation.source))];
  return (
    <>
      {doubts.map((doubt) => (
        <em key={doubt} className="doubt">
          ({doubt}){" "}
        </em>
      ))}
      <sup>
        {anchor
          ? sources.map((source) => (
              <a key={source} href={`#${anchor}${source}`}>
                {citations.numberOf(source)}
              </a>
            ))
          : sources.map(citations.numberOf).join(" ")}
      </sup>
    </>
  );
}
