import { PLAN_PARTS, type PlanPart, planPart } from "../model/planShape";
import type { Plan, PlanRow } from "./plan";

/**
 * A plan out of what a file holds. Undefined where anything is not as this version writes it, a field that it does not know
 * included: what the page cannot show would be gone with the next saving, and nobody would be told.
 */
export function readPlan(value: unknown): Plan | undefined {
  if (!isRecord(value)) return undefined;
  const isSound = Object.entries(value).every(
    ([part, rows]) => isPart(part) && Array.isArray(rows) && isSoundPart(part, rows),
  );
  return isSound ? (value as Plan) : undefined;
}

function isSoundPart(part: PlanPart, rows: readonly unknown[]): rows is readonly PlanRow[] {
  const { most, fields } = planPart(part);
  const known = Object.keys(fields);
  return (
    rows.length <= most &&
    rows.every(
      (row) =>
        isRecord(row) &&
        Object.entries(row).every(([field, text]) => known.includes(field) && typeof text === "string"),
    )
  );
}

function isPart(name: string): name is PlanPart {
  return (PLAN_PARTS as readonly string[]).includes(name);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
