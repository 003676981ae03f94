import { z } from "zod";
import { IsoDate, Text } from "./primitives";

/** A review by a named lawyer, recorded in the front matter of the text it covers. Absent: not yet reviewed. */
export const Review = z.strictObject({
  by: Text,
  licensedIn: Text,
  on: IsoDate,
  /** After this day the page says that the review is out of date. */
  until: IsoDate,
});
export type Review = z.infer<typeof Review>;
