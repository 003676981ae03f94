import { z } from "zod";
import { Confidence, Id, IsoDate, Text } from "./primitives";

/**
 * One researched statement of law: `content/claims.json`. Guides and scripts name the claims that they state;
 * they may cite only sources that stand behind one of those claims.
 */
export const Claim = z.strictObject({
  id: Id,
  who: Text,
  claim: Text,
  sources: z.array(Id).min(1),
  caveats: z.array(Text),
  risk: Text,
  confidence: Confidence,
  asOf: IsoDate,
  changesFast: z.boolean(),
  recheck: z.boolean(),
  /** Why no text states it yet. Left out of every claim that some text names. */
  unused: Text.optional(),
});
export type Claim = z.infer<typeof Claim>;
