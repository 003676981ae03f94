import { z } from "zod";
import { Id, Text } from "./primitives";
import { LinePick } from "./print";

/** A card asks for one line of one moment, beside two of other moments. */
export const OTHERS = 2;

/**
 * A card to practise with: the line to say at one moment of a situation, and lines for other moments. All are lines of scripts, by their
 * English words: where these change, somebody has to look at the card again.
 */
export const PracticePick = z.strictObject({ right: LinePick, others: z.array(LinePick).length(OTHERS) });
export type PracticePick = z.infer<typeof PracticePick>;

/** As many cards as one sheet of paper has. */
export const MOST_CARDS = 6;

export const PracticeSituation = z.strictObject({
  situation: Id,
  /** The most important first. */
  cards: z.array(PracticePick).min(1).max(MOST_CARDS),
});
export type PracticeSituation = z.infer<typeof PracticeSituation>;

/**
 * What is heard at the moment of each card, as a scene with what an officer or another says: `content/<locale>/heard.json`, by situation
 * and script.
 */
export const Heard = z.record(Id, z.record(Id, Text.max(140)));
export type Heard = z.infer<typeof Heard>;

/** Which lines are practised: `content/practice.json`. */
export const Practice = z.strictObject({ situations: z.array(PracticeSituation).min(1) });
