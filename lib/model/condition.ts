import { z } from "zod";
import { Id } from "./primitives";

/** A leaf: the fact has this value, or one of these. Unknown facts give "unknown", never "no". */
const Is = z.strictObject({ fact: Id, is: z.union([Id, z.array(Id).min(2)]) });

/** A leaf: the person was asked and said "I don't know". Not yet asked gives "unknown". */
const Unsure = z.strictObject({ fact: Id, unsure: z.literal(true) });

export type Condition =
  | z.infer<typeof Is>
  | z.infer<typeof Unsure>
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

/** A condition over facts. Four words are the whole language: `all`, `any`, `not`, and a leaf. */
export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    Is,
    Unsure,
    z.strictObject({ all: z.array(Condition).min(1) }),
    z.strictObject({ any: z.array(Condition).min(1) }),
    z.strictObject({ not: Condition }),
  ]),
);
