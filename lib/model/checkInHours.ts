import type { OpenWeek } from "./weeklyHours";

/** Which of a month's Tuesdays, for one. */
export type OfMonth = "first" | "second" | "third" | "fourth" | "last";

/** Hours to check in at: of every week, or of one day (0: Monday) each month. */
export type CheckInHours =
  | { every: "week"; open: OpenWeek }
  | { every: "month"; which: OfMonth; day: number; open: OpenWeek };
