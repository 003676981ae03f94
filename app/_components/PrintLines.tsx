import { lineLabel } from "../../lib/i18n/lineWords";
import { SOURCE_LOCALE } from "../../lib/model/locale";
import { isFree } from "../../lib/model/text";
import type { PrintLine } from "../../lib/views/printView";
import { languageOf, translatorFor } from "../_site/site";
import { LineWords } from "./LineWords";

type Props = {
  lines: readonly PrintLine[];
  /** Which of them: from, and up to. */
  part?: readonly [from: number, to: number];
  /** For the officer, for the reader, or English with the reader's language below. */
  side: "english" | "own" | "both";
  /** The reader's language. */
  locale: string;
};

/**
 * Lines to say, on paper. One with a condition is there and not seen: it shows once its reader has ticked it, and carries its condition
 * along, in the language of the side that it stands on.
 */
export function PrintLines({ lines, part: [from, to] = [0, lines.length], side, locale }: Props) {
  const own = side === "english" ? SOURCE_LOCALE : locale;
  const isBoth = side === "both" && locale !== SOURCE_LOCALE;
  return (
    <ul className="lines">
      {lines.slice(from, to).map((line, at) => {
        const label = lineLabel(line.english, translatorFor(own));
        return (
          <li key={at} data-line={from + at} hidden={!isFree(line.english)}>
            {label && <b>{label}: </b>}
            {side === "own" ? (
              <LineWords block={line.own} locale={line.ownLocale} />
            ) : (
              <span {...languageOf(SOURCE_LOCALE, own)}>
                <LineWords block={line.english} locale={SOURCE_LOCALE} />
              </span>
            )}
            {isBoth && (
              <i>
                <LineWords block={line.own} locale={line.ownLocale} />
              </i>
            )}
          </li>
        );
      })}
    </ul>
  );
}
