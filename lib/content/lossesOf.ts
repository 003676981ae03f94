import type { Loss } from "../model/lost";
import type { Verdict } from "../search";

/** Among so many guides the one that a question leads to must be. */
const AMONG = 3;

/** How a question that asks for a guide is lost, and what is told of each way; empty where it is not. @param found best first. */
export function lossesOf(
  guide: string,
  found: readonly { id: string }[],
  { danger, refused, outOfScope }: Pick<Verdict, "danger" | "refused" | "outOfScope">,
): ReadonlyMap<Loss, string> {
  const losses = new Map<Loss, string>();
  const ids = found.slice(0, AMONG).map(({ id }) => id);
  if (!ids.includes(guide)) losses.set("elsewhere", `finds ${ids.join(", ") || "nothing"} and not ${guide}`);
  if (refused) losses.set("refused", `is refused (${refused})`);
  else if (outOfScope) losses.set("off-topic", "is told to be out of scope");
  if (danger) losses.set("danger", `is taken for danger (${danger})`);
  return losses;
}
