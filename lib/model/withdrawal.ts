import { z } from "zod";
import { IsoDate } from "./primitives";

/** Why something was taken out; its words are `withdrawn.<because>` in `ui.json`. */
const WITHDRAWN_BECAUSE = ["court", "law", "wrong", "check"] as const;

/** A text or source by kind and id, or one statement of a text by its key: `guide/at-the-door#open-the-door.2`. */
const Taken = z
  .string()
  .regex(
    /^[a-z-]+\/[a-z0-9-]+(#[A-Za-z0-9.-]+)?$/,
    "expected script/<id>, source/<id>, or guide/<id>#<statement>, such as guide/at-the-door#open-the-door.2",
  );

/** The emergency brake, `content/withdrawn.json`: what readers may not rely on from that day, everywhere and in all languages. */
export const Withdrawn = z.strictObject({
  withdrawn: z.array(
    z.strictObject({
      what: Taken,
      on: IsoDate,
      because: z.enum(WITHDRAWN_BECAUSE),
    }),
  ),
});
export type Withdrawal = z.infer<typeof Withdrawn>["withdrawn"][number];

/** What stood there, in one language, and what stands there now: for copies that still have it. */
export type TakenOut = { locale: string; words: string; says: string };
