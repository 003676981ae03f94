import { z } from "zod";
import { Text } from "./primitives";

/** One entry of `content/locales.json`, the registry from which every list of languages is derived. */
export const Locale = z.strictObject({
  code: z
    .string()
    .regex(/^[a-z]{2}(-[A-Z][a-z]{3}|-[A-Z]{2})?$/, "expected a BCP 47 code, as used in addresses"),
  ownName: Text,
  englishName: Text,
  direction: z.enum(["ltr", "rtl"]),
  enabled: z.boolean(),
});
export type Locale = z.infer<typeof Locale>;

/** The language the content is written in first, and the one that officers read. */
export const SOURCE_LOCALE = "en";
