import { blankWords } from "../../lib/i18n/lineWords";
import type { Block } from "../../lib/model/text";
import { translatorFor } from "../_site/site";
import { Words } from "./Prose";

type Props = { block: Block; locale: string };

/**
 * The words of a line to say. A blank reads as what belongs there; the browser module lets the reader fill it in, and on
 * paper it is a line to write on.
 */
export function LineWords({ block, locale }: Props) {
  const t = translatorFor(locale);
  return block.inlines.map((inline, index) =>
    inline.type === "blank" ? (
      <i key={index} data-blank={inline.blank}>
        {blankWords(inline.blank, t)}
      </i>
    ) : (
      <Words key={index} inlines={[inline]} />
    ),
  );
}
