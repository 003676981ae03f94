import type { PlanPart } from "../model/planShape";

/** What was written into one row, by field. An empty field is left out. */
export type PlanRow = Readonly<Record<string, string>>;

/** A family plan: the rows of each part, in order. A part without anything is left out, and so is a row. */
export type Plan = Readonly<Partial<Record<PlanPart, readonly PlanRow[]>>>;
