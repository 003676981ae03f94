import { z } from "zod";
import { Text } from "./primitives";

const Code = z
  .string()
  .regex(/^[a-z]{2}(-[A-Z][a-z]{3}|-[A-Z]{2})?$/, "expected a BCP 47 code, as used in addresses");

/** One entry of `content/locales.json`, the registry from which every list of languages is derived. */
export const Locale = z.strictObject({
  code: Code,
  ownName: Text,
  englishName: Text,
  direction: z.enum(["ltr", "rtl"]),
  enabled: z.boolean(),
  /**
   * Of a language without pages: the one with pages that most of its people read. Who asks in it is led there, and the copy of that
   * one keeps how people ask in it.
   */
  reads: Code.optional(),
});
export type Locale = z.infer<typeof Locale>;

/** The language the content is written in first, and the one that officers read. */
export const SOURCE_LOCALE = "en";
