import "../_styles/walk.css";
import "../_styles/printedWalk.css";
import "../_styles/note.css";
import { firstQuestion } from "../../lib/engine/walk";
import { pathTo } from "../../lib/model/paths";
import type { Option } from "../../lib/model/situation";
import { interruptedSheet } from "../_site/interruptedSheet";
import { islandProps } from "../_site/islandProps";
import { planOf } from "../_site/planOf";
import { site, translatorFor } from "../_site/site";
import { situationView } from "../../lib/views/situationView";
import { Fallback } from "./Fallback";
import { Frame } from "./Frame";
import { Interrupts } from "./Interrupts";
import { Island } from "./Island";
import { Review } from "./Review";
import { ScriptTools } from "./ScriptTools";
import { SituationLists } from "./SituationLists";
import { SituationNotes } from "./SituationNotes";
import { Walk } from "./Walk";

type Props = {
  locale: string;
  id: string;
  /** The first answer, on the page that it has of its own. */
  page?: Option;
};

/** A whole situation, or the part of it below one first answer: questions, scripts, and everything behind them. */
export function SituationPage({ locale, id, page }: Props) {
  const t = translatorFor(locale);
  const view = situationView(site().content, planOf(id), locale, page);
  const { situation, words, wordsLocale, sheet } = view;
  return (
    <Frame
      locale={locale}
      here={(code) => pathTo.situation(code, id, page?.id)}
      className={sheet.root}
      print={`situation/${id}`}
      hasStatements
    >
      <Fallback locale={locale} textLocale={wordsLocale}>
        <h1>{words.title}</h1>
        {/* Where something stands before the first question, it is what a person came for. */}
        {view.opening.length === 0 && (
          <p className="lead">
            {page ? words.questions[firstQuestion(situation).id]?.options[page.id] : words.summary}
          </p>
        )}
      </Fallback>
      {page && (
        <p>
          <a href={pathTo.situation(locale, id)}>{t("walk.back")}</a>
        </p>
      )}
      <style>{sheet.css + interruptedSheet(view.part)}</style>
      {/* Over scripts too that no question stands above: those for everybody, and those of an answered one. */}
      <h2 className="sr">{t("walk.title")}</h2>
      <div
        className="walk"
        {...islandProps("walk", {
          back: t("walk.back"),
          restart: t("walk.restart"),
          earlier: t("walk.earlier"),
          answered: t("why.answers"),
        })}
      >
        <Walk view={view} />
        <Interrupts view={view} />
      </div>
      <Review texts={view.texts} locale={locale} />
      <p className="hint">{t("walk.forget")}</p>
      <SituationLists view={view} />
      <SituationNotes view={view} />
      <ScriptTools locale={locale} />
      <Island name="situation" />
      {view.scripts.some(({ it }) => it.rules.some((rule) => rule.it.effective.to !== null)) && (
        <Island name="ended" />
      )}
    </Frame>
  );
}
