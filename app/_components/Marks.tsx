import { Fragment } from "react";
import type { Block } from "../../lib/model/text";
import type { NumberedCitations } from "../../lib/views/numberCitations";
import { translatorFor } from "../_site/site";

/** A space that no row ends with, so that a number never stands alone on one. Where numbers are left out, it is too. */
const STAYS = "\u00a0";

type Props = { block: Block; citations: NumberedCitations; anchor?: string };
type SourceProps = { sources: readonly string[]; citations: NumberedCitations; anchor?: string };

/** The small numbers after a statement, with its doubt in words where there is one. The space before them is theirs. */
export function Marks({ block, citations, anchor }: Props) {
  if (block.citations.length === 0 && block.unreviewed === undefined && !block.behind) return null;
  const doubts = [
    ...new Set(block.citations.map((citation) => citation.doubt).filter((doubt) => doubt !== null)),
  ];
  return (
    <>
      {doubts.map((doubt) => (
        <Fragment key={doubt}>
          {" "}
          <em className="doubt">({doubt})</em>
        </Fragment>
      ))}
      <BehindMark block={block} />
      <UnreviewedMark block={block} />
      {block.citations.length > 0 && (
        <SourceMarks
          sources={block.citations.map((citation) => citation.source)}
          citations={citations}
          anchor={anchor}
        />
      )}
    </>
  );
}

/** Says of a part of a translation that its English has moved ahead, in the language of its text. */
export function BehindMark({ block: { behind } }: Pick<Props, "block">) {
  if (!behind) return null;
  return (
    <>
      {" "}
      <em className="doubt">({translatorFor(behind.locale)(`translation.${behind.shown}`)})</em>
    </>
  );
}

/** Says of a statement that it has changed since the rest was reviewed, in the language of its text. */
export function UnreviewedMark({ block: { unreviewed } }: Pick<Props, "block">) {
  if (unreviewed === undefined) return null;
  return (
    <>
      {" "}
      <em className="doubt">({translatorFor(unreviewed)("review.mark")})</em>
    </>
  );
}

/** The numbers of sources, each once: links where the page has an entry for each. */
export function SourceMarks({ sources, citations, anchor }: SourceProps) {
  const once = [...new Set(sources)];
  return (
    <sup>
      {STAYS}
      {anchor
        ? once.map((source) => (
            <a key={source} href={`#${anchor}${source}`}>
              {citations.numberOf(source)}
            </a>
          ))
        : once.map(citations.numberOf).join(" ")}
    </sup>
  );
}
