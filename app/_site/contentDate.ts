import { SOURCE_LOCALE } from "../../lib/model/locale";
import { site } from "./site";

/**
 * The day of the newest entry in the change log: how old the words are that a reader sees. Not the day of the build,
 * which would change every page, and every kept copy, each time the same words are published again.
 */
export function contentDate(): string {
  return site().content.changes[SOURCE_LOCALE]!.words[0]!.date;
}
