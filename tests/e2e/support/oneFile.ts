import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { pathTo } from "../../../lib/model/paths";

/** Where the copy of a language lies on this disk, as somebody opens it who was handed it. */
export const addressOfOneFile = (locale: string): string =>
  pathToFileURL(join(import.meta.dirname, "../../../out", pathTo.oneFile(locale))).href;
