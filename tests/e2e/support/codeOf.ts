import { writtenCode } from "../../../lib/prints/code";
import { content } from "../../fixtures/projectContent";

/** The code that a page prints, as written. */
export const codeOf = (locale: string, print: string) =>
  writtenCode(content.editions[locale]!.words.editions.findLast((edition) => edition.print === print)!.code);
