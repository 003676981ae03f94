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
  /** Each line is there, with a box to mark by pen. */
  boxes?: boolean;
  /** Lines with a condition alone. */
  conditioned?: boolean;
};

/**
 * Lines to say, on paper. One with a condition is there and not seen: it shows once its reader has ticked it, and carries its condition
 * along on the reader's side, and on the officer's whom it is for. So it is left off both sides or none (`data-whole`).
 */
export function PrintLines({
  lines,
  part: [from, to] = [0, lines.length],
  side,
  locale,
  boxes = false,
  conditioned = false,
}: Props) {
  const own = side === "english" ? SOURCE_LOCALE : locale;
  const isBoth = side === "both" && locale !== SOURCE_LOCALE;
  return (
    <ul className="lines">
      {lines.slice(from, to).map((line, at) => {
        if (conditioned && isFree(line.english)) return null;
        const { to, only } = line.english;
        // Whether it is true is the reader's to know: before an officer it would only cast doubt on the line.
        const label = lineLabel({ to, only: side === "english" ? null : only }, translatorFor(own));
        return (
          <li
            key={at}
            data-line={from + at}
            data-whole={side === "own" && isFree(line.english) ? undefined : ""}
            hidden={!boxes && !isFree(line.english)}
          >
            {boxes && "☐ "}
            {label && <b>{label}: </b>}
            {side === "own" ? (
              <LineWords block={line.own} locale={line.ownLocale} />
            ) : (
              <span {...languageOf(SOURCE_LOCALE, own)}>
                <LineWords block={line.english} locale={SOURCE_LOCALE} />
              </span>
            )}
            {isBoth && line.ownLocale !== SOURCE_LOCALE && (
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
