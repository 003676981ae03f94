import type { PlannedScript } from "../../lib/engine/situationPlan";
import { conditionWords } from "../../lib/views/conditionWords";
import { translatorFor } from "../_site/site";
import type { SituationView } from "../../lib/views/situationView";

type Props = { script: PlannedScript; view: Pick<SituationView, "locale" | "situation" | "words"> };

/** For which answers a script is, in words: for browsers that show every script, since they cannot tell which are meant. */
export function AnswersFor({ script, view: { locale, situation, words } }: Props) {
  const t = translatorFor(locale);
  const ways = new Set(
    script.it.rules
      .flatMap((rule) => conditionWords(rule, situation, words))
      .map((groups) => groups.map(({ question, answers }) => answers.join(" / ") || question).join(" + ")),
  );
  return (
    <p className="for">{ways.has("") ? t("why.always") : `${t("why.for")}: ${[...ways].join(" · ")}`}</p>
  );
}
