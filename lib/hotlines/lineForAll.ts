import type { HotlineKind } from "../model/hotline";
import type { FoundHotline } from "./findHotlines";

/** No one number for everybody: a consulate is for its citizens, an office of the government is not confidential from it. */
const FOR_SOME: readonly HotlineKind[] = ["consular", "government-info", "crisis"];

/** The first of some lines that can stand alone above the words of a script, whoever reads them. */
export function lineForAll(found: readonly FoundHotline[]): FoundHotline | undefined {
  return found.find(({ hotline }) => !FOR_SOME.includes(hotline.kind));
}
