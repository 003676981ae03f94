import type { Content } from "../model/content";
import type { Fault } from "../model/fault";
import type { IsoDate } from "../model/primitives";
import { checkContent } from "./checkContent";
import { loadContent } from "./loadContent";
import { withLines } from "./withLines";

/**
 * Content and everything wrong with it. The checks of content as a whole assume files that parse, so while a file does
 * not, its faults are all that is told.
 */
export function loadChecked(root: string, asOf: IsoDate): { content: Content; faults: readonly Fault[] } {
  const { content, faults, unread } = loadContent(root);
  if (faults.length > 0) return { content, faults };
  return { content, faults: [...unread, ...withLines(root, checkContent(content, asOf))] };
}
