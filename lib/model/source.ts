import { z } from "zod";
import { Confidence, Id, IsoDate, Text, WebAddress } from "./primitives";

export const SourceKind = z.enum([
  "constitution",
  "statute",
  "regulation",
  "case",
  "court-order",
  "agency-policy",
  "form",
  "report",
]);
export type SourceKind = z.infer<typeof SourceKind>;

/** Does the authority still stand, as of `statusDate`? */
const SourceStatus = z.enum(["good-law", "contested", "stayed", "superseded"]);

/** One authority that content cites: `content/sources.json`. */
export const Source = z.strictObject({
  id: Id,
  kind: SourceKind,
  citation: Text,
  title: Text,
  court: Text.optional(),
  /** Left out where the page shows none and none was found. */
  year: z.int().min(1780).max(2100).optional(),
  url: WebAddress,
  pinpoint: Text.optional(),
  /** What it establishes, in our own words. */
  summary: Text,
  status: SourceStatus,
  statusNote: Text,
  /** Day of the last check. Shown to readers as "checked on". */
  statusDate: IsoDate,
  /** True where the point moves fast and must be looked at again before a release. */
  recheck: z.boolean(),
  confidence: Confidence,
  /** False where the address is the usual official one but was not opened in the last check. */
  urlSeen: z.boolean(),
  urlQuality: z.enum(["official", "reputable", "weak"]),
});
export type Source = z.infer<typeof Source>;
