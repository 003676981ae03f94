import { z } from "zod";
import { IsoDate, Text } from "./primitives";

/** A review by a named lawyer, recorded in the front matter of the text it covers. Absent: not yet reviewed. */
export const Review = z
  .strictObject({
    by: Text,
    licensedIn: Text,
    on: IsoDate,
    /** After this day the page says that the review is out of date. */
    until: IsoDate,
  })
  .superRefine(({ on, until }, issues) => {
    if (until < on)
      issues.addIssue({
        code: "custom",
        path: ["until"],
        message: `expected ${on} or a later day`,
        input: until,
      });
  });
export type Review = z.infer<typeof Review>;
