import "../../../_styles/walk.css";
import "../../../_styles/forms.css";
import type { Metadata } from "next";
import type { MatchedScript } from "../../../../lib/engine/outcomeFor";
import { nodesOf, stepTree } from "../../../../lib/engine/stepTree";
import { textIn } from "../../../../lib/i18n/textIn";
import { CONTESTED_PARTS, SCRIPT_PARTS } from "../../../../lib/model/content";
import { pathTo } from "../../../../lib/model/paths";
import { Contested } from "../../../_components/Contested";
import { DrawnForm } from "../../../_components/DrawnForm";
import { Fallback } from "../../../_components/Fallback";
import { Frame } from "../../../_components/Frame";
import { Island } from "../../../_components/Island";
import { LawNote } from "../../../_components/LawNote";
import { NationalLines } from "../../../_components/NationalLines";
import { Note } from "../../../_components/Note";
import { Review } from "../../../_components/Review";
import { type Notes, ScriptCard } from "../../../_components/ScriptCard";
import { SourcesButton, SourcesNote } from "../../../_components/SourcesNote";
import { Marks } from "../../../_components/Marks";
import { NameLawStates } from "../../../_components/NameLawStates";
import { WalkStep } from "../../../_components/Walk";
import { Words } from "../../../_components/Prose";
import { jointReview } from "../../../_site/jointReview";
import { numberCitations } from "../../../_site/numberCitations";
import { byId, site, translatorFor } from "../../../_site/site";

type Props = { params: Promise<{ locale: string; id: string }> };

export const dynamicParams = false;
export function generateStaticParams() {
  return site().content.situations.map(({ id }) => ({ id }));
}

/** The same title for every answer: a title must not tell what was chosen. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  const { text } = textIn(site().content.situationWords[id]!, locale);
  return { title: text.title, description: text.summary };
}

export default async function SituationPage({ params }: Props) {
  const { locale, id } = await params;
  const t = translatorFor(locale);
  const { content, asOf } = site();
  const situation = byId(content.situations, id);
  const { text: words, locale: wordsLocale } = textIn(content.situationWords[id]!, locale);
  const tree = stepTree(situation, content.rules, asOf);

  const nodes = [tree.root, ...tree.interrupts.map(({ node }) => node)].flatMap((node) => [...nodesOf(node)]);
  const keyOf = ({ id: script, rule }: MatchedScript) => `${script} ${rule.id}`;
  const matches = new Map<string, MatchedScript>(
    nodes.flatMap((node) => node.scripts.map((match) => [keyOf(match), match] as const)),
  );
  const contested = [...new Set(nodes.flatMap((node) => node.contested))].map((point) =>
    byId(content.contested, point),
  );
  const warnings = [...new Set(nodes.flatMap((node) => node.outcome.warnings))].map((warning) =>
    textIn(byId(content.warnings, warning).texts, locale),
  );
  const guides = [...new Set([...situation.guides, ...nodes.flatMap((node) => node.outcome.guides)])];
  const drawings = situation.drawings.map((drawing) => byId(content.drawings, drawing));
  const keys = [...matches.keys()];
  const citing = [
    ...[...matches.values()].flatMap((match) => {
      const { text } = textIn(byId(content.scripts, match.id).texts, locale);
      return SCRIPT_PARTS.flatMap((part) => text[part]);
    }),
    ...warnings.map(({ text }) => text.block),
    ...contested.flatMap((point) => {
      const { text } = textIn(point.texts, locale);
      return CONTESTED_PARTS.map((part) => text[part]);
    }),
    ...drawings.flatMap((drawing) => textIn(drawing.texts, locale).text.parts.map((part) => part.block)),
  ];
  const notes: Notes = {
    idOf: (match) => `why${keys.indexOf(keyOf(match))}`,
    citations: numberCitations(
      citing,
      [...matches.values()].flatMap((match) => match.rule.sources),
    ),
  };
  const review = jointReview(
    [...matches.values()].map((match) => textIn(byId(content.scripts, match.id).texts, locale).text.review),
  );

  return (
    <Frame locale={locale} here={(code) => pathTo.situation(code, id)}>
      <Fallback locale={locale} textLocale={wordsLocale}>
        <h1>{words.title}</h1>
        <p className="lead">{words.summary}</p>
      </Fallback>
      <div
        className="walk"
        data-island="walk"
        data-back={t("walk.back")}
        data-restart={t("walk.restart")}
        data-earlier={t("walk.earlier")}
        data-answered={t("why.answers")}
      >
        <Fallback locale={locale} textLocale={wordsLocale} quiet>
          <WalkStep node={tree.root} locale={locale} words={words} notes={notes} />
        </Fallback>
      </div>
      {tree.interrupts.map(({ id: interrupt, node }) => (
        <details key={interrupt} className="interrupt">
          <summary>
            <Fallback locale={locale} textLocale={wordsLocale} quiet>
              {words.interrupts[interrupt]?.text}
            </Fallback>
          </summary>
          <div>
            {node.scripts.map((match) => (
              <ScriptCard key={match.id} match={match} locale={locale} notes={notes} />
            ))}
          </div>
        </details>
      ))}
      <Review review={review} locale={locale} />
      <p className="hint">{t("walk.forget")}</p>
      {drawings.length > 0 && (
        <section>
          <h2>{t("paper.heading")}</h2>
          <p>{t("paper.intro")}</p>
          {drawings.map((drawing) => (
            <DrawnForm key={drawing.id} drawing={drawing} locale={locale} citations={notes.citations} />
          ))}
          <SourcesButton locale={locale} />
        </section>
      )}
      <section>
        <h2>{t("warnings.heading")}</h2>
        <ul className="warnings">
          {warnings.map(({ text, locale: textLocale }) => (
            <li key={text.file}>
              <Fallback locale={locale} textLocale={textLocale} quiet>
                <Words inlines={text.block.inlines} />
              </Fallback>{" "}
              <Marks block={text.block} citations={notes.citations} />
            </li>
          ))}
        </ul>
        <SourcesButton locale={locale} />
      </section>
      <section>
        <h2>{t("outcome.hotlines")}</h2>
        <p>
          <a className="act" href={pathTo.hotlines(locale)}>
            {t("outcome.findHotline")}
          </a>
        </p>
        <NationalLines locale={locale} />
      </section>
      <section>
        <h2>{t("outcome.guides")}</h2>
        <ul className="more">
          {guides.map((guide) => {
            const { text, locale: textLocale } = textIn(byId(content.guides, guide).texts, locale);
            return (
              <li key={guide}>
                <Fallback locale={locale} textLocale={textLocale} quiet>
                  <a href={pathTo.guide(locale, guide)}>{text.title}</a>
                </Fallback>
              </li>
            );
          })}
        </ul>
      </section>
      {[...matches].map(([key, match]) => (
        <LawNote key={key} match={match} locale={locale} situation={situation} words={words} notes={notes} />
      ))}
      {contested.map((point) => (
        <Note key={point.id} id={`contested-${point.id}`} locale={locale}>
          <Contested point={point} locale={locale} citations={notes.citations} />
          <SourcesButton locale={locale} />
        </Note>
      ))}
      {situation.questions.some((question) => question.stateLaw === "name") && (
        <NameLawStates locale={locale} />
      )}
      <SourcesNote
        locale={locale}
        citations={notes.citations}
        all={citing.flatMap((block) => block.citations)}
      />
      <Island name="walk" />
    </Frame>
  );
}
