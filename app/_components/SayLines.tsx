import { lineLabel } from "../../lib/i18n/lineWords";
import { SOURCE_LOCALE } from "../../lib/model/locale";
import { byId } from "../../lib/model/byId";
import { writeMeans } from "../../lib/model/means";
import { type Block, isInEnglish } from "../../lib/model/text";
import type { NumberedCitations } from "../../lib/views/numberCitations";
import { site, translatorFor } from "../_site/site";
import { LineWords } from "./LineWords";
import { BehindMark, Marks, UnreviewedMark } from "./Marks";

type Props = {
  /** Line by line the same in both. */
  english: readonly Block[];
  own: readonly Block[];
  locale: string;
  /** The language of `own`: English where there is no translation. */
  ownLocale: string;
  citations: NumberedCitations;
};

/** What to say: in English for the officer, in the reader's language below, each line with whom it is for and on what condition. */
export function SayLines({ english, own, locale, ownLocale, citations }: Props) {
  const t = translatorFor(locale);
  return (
    <ul className="say">
      {english.map((line, index) => {
        const label = lineLabel(line, t);
        return (
          <li key={index}>
            {label && <b data-means={meansOf(line.only)}>{label}</b>}
            <p lang="en" dir="ltr">
              <q>
                <LineWords block={line} locale={SOURCE_LOCALE} />
              </q>
              <Marks block={line} citations={citations} />
            </p>
            {ownLocale !== SOURCE_LOCALE && <OwnWords block={own[index]!} locale={ownLocale} />}
          </li>
        );
      })}
    </ul>
  );
}

/** The words in the reader's language; where the English has moved ahead, that nobody has translated it yet. */
function OwnWords({ block, locale }: { block: Block; locale: string }) {
  if (isInEnglish(block))
    return (
      <p>
        <BehindMark block={block} />
      </p>
    );
  return (
    <span>
      <LineWords block={block} locale={locale} />
      <BehindMark block={block} />
      <UnreviewedMark block={block} />
    </span>
  );
}

/** What a condition says, for the module that keeps lines apart which contradict each other. */
function meansOf(only: string | null): string | undefined {
  const means = only === null ? undefined : byId(site().content.lineKinds.only, only).means;
  return means && writeMeans(means);
}
