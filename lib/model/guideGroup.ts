import { z } from "zod";

/** Where lists of guides have a guide, in this order. */
export const GuideGroup = z.enum(["encounter", "custody", "prepare"]);
export type GuideGroup = z.infer<typeof GuideGroup>;
