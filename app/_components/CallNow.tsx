import { calledNow } from "../../lib/engine/needs";
import type { PlannedScript } from "../../lib/engine/situationPlan";
import { callParts } from "../../lib/hotlines/callView";
import { view } from "../../lib/model/view";
import { cardWords } from "../_site/cardWords";
import { nationalLines } from "./NationalLines";
import { ViewOf } from "./ViewOf";

/**
 * The number to call, above the words of a script, where one of its rules says that minutes count: the line for the whole country
 * that fits best. A ZIP code typed on the page brings a nearer one.
 */
export function CallNow({ script, locale }: { script: PlannedScript; locale: string }) {
  const services = calledNow(script);
  const [best] = services.length > 0 ? nationalLines(locale, services) : [];
  if (!best) return null;
  return <ViewOf view={view("p", { class: "phones" }, ...callParts(best, cardWords(locale)))} />;
}
