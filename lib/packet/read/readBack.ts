import type { Fault } from "../../model/fault";
import type { IsoDate } from "../../model/primitives";
import type { Review } from "../../model/review";
import { type AllTexts, textsOf } from "../packet";
import { changeList } from "./changeList";
import { draftReview } from "./draftReview";
import { judgeAnswers } from "./judgeAnswers";
import { readDocx } from "./readDocx";
import { readPacket } from "./readPacket";

/** What a filled packet says: the list of changes, and the record that its reviewer can sign. Null: nothing in it is right. */
export type ReadBack = { list: string; review: Review | null };

/**
 * A .docx that `packetToDocx` made and somebody filled in. With any fault there is nothing else: every fault is told, and the answers
 * count for nothing until it is mended.
 * @param file the name that faults show.
 */
export function readBack(
  bytes: Uint8Array,
  file: string,
  all: AllTexts,
  today: IsoDate,
): ReadBack | { faults: readonly Fault[] } {
  const whole = (expected: string, received: string) => ({
    faults: [{ file, field: "(whole file)", expected, received }],
  });
  const docx = readDocx(bytes);
  if ("refused" in docx) return whole("a .docx", docx.refused);
  const { packet, faults } = readPacket(docx.rows, file);
  if (!packet) return { faults };
  const texts = textsOf(all, packet.made.locale);
  if (texts.size === 0)
    faults.push(...whole("a packet in a language that has texts", packet.made.locale).faults);
  const { answers, faults: changedInPlace } = judgeAnswers(packet, texts, file);
  const { review, faults: ofReviewer } = draftReview(packet, answers, file, today);
  const told = [...ofReviewer, ...faults, ...changedInPlace];
  return told.length > 0 ? { faults: told } : { list: changeList(packet, answers, docx.comments), review };
}
