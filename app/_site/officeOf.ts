import { byId } from "../../lib/model/byId";
import type { DetentionPlace } from "../../lib/model/detention";
import { site } from "./site";

/** The name of the field office that answers for a place of detention. The check of content has found it. */
export function officeOf({ office }: DetentionPlace): string {
  return byId(site().content.detention!.offices.offices, office).name;
}
