import { textIn } from "../../lib/i18n/textIn";
import { byId } from "../../lib/model/byId";
import { SOURCE_LOCALE } from "../../lib/model/locale";
import type { LineOf } from "../../lib/views/openingLines";
import type { SituationView } from "../../lib/views/situationView";
import { lawPart } from "../_site/noteIds";
import { languageOf, site, translatorFor } from "../_site/site";
import { LawLink } from "./LawLink";
import { Marks } from "./Marks";
import { Words } from "./Prose";
import { SayLines } from "./SayLines";

/** What is right whatever will be answered: one thing to say and what to do, one tap from the first screen. */
export function Opening({ view }: { view: SituationView }) {
  const { locale, words, wordsLocale, opening, citations } = view;
  const t = translatorFor(locale);
  const textOf = ({ script }: LineOf) => textIn(byId(site().content.scripts, script).texts, locale);
  const lineIn = (line: LineOf) => textOf(line).text[line.part][line.at]!;
  const [said, done] = [opening.filter(isSaid), opening.filter((line) => !isSaid(line))];
  const ownLocale = textOf(said[0]!).locale;
  return (
    <article className="script opening">
      <h3 {...languageOf(wordsLocale, locale)}>{words.opening}</h3>
      <SayLines
        english={said.map(
          ({ script, at }) => byId(site().content.scripts, script).texts[SOURCE_LOCALE]!.say[at]!,
        )}
        own={said.map(lineIn)}
        locale={locale}
        ownLocale={ownLocale}
        citations={citations}
      />
      <ul {...languageOf(ownLocale, locale)}>
        {done.map((line) => (
          <li key={`${line.script} ${line.at}`}>
            <Words inlines={lineIn(line).inlines} />
            <Marks block={lineIn(line)} citations={citations} />
          </li>
        ))}
      </ul>
      <LawLink part={lawPart.why(said[0]!.script)} view={view}>
        {t("script.why")}
      </LawLink>
    </article>
  );
}

const isSaid = ({ part }: LineOf) => part === "say";
