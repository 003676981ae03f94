import { pageOfScript } from "../../lib/engine/situationPart";
import type { Option } from "../../lib/model/situation";
import { homesOfScripts } from "./homesOfScripts";
import { planOf } from "./planOf";

type Place = { situation: string; page: Option | undefined };

const places = new Map<string, Place | undefined>();

/** The first page that shows a script; undefined where no rule shows it today. Looked for once in each build process. */
export function placeOfScript(id: string): Place | undefined {
  if (!places.has(id)) {
    const [situation] = homesOfScripts().get(id) ?? [];
    places.set(
      id,
      situation === undefined ? undefined : { situation, page: pageOfScript(planOf(situation).plan, id) },
    );
  }
  return places.get(id);
}
