import { parseJson } from "./parseJson";
import type { Plan } from "./plan";
import { isRecord, readPlan } from "./readPlan";

/** How a file says what it is. Every version begins so, and the first bytes of a cut file are held against it. */
export const FORMAT = "rights-in-hand-plan";
/** Goes up when files of before cannot be read as those of now, or when those of now hold more. */
export const VERSION = 1;

/** A plan of many children and long notes has some ten thousand bytes. More than this is another file. */
export const MOST_BYTES = 1_000_000;

/**
 * Why a file cannot be opened. `cut`: begins as ours and does not end. `foreign`: is none of ours. `later`: a newer version of the
 * page wrote it. `damaged`: ours, with something in it that no page has written.
 */
export type PlanFileFault = "cut" | "foreign" | "later" | "damaged";

/** How a locked file was locked, and what lies in it: `lockedPlan.ts`. */
export type LockedFile = Readonly<Record<"locked" | "data", unknown>>;

export type ReadPlanFile =
  | { status: "open"; plan: Plan }
  | { status: "locked"; file: LockedFile }
  | { status: "fault"; fault: PlanFileFault };

/** A plan as a file that anybody can read. */
export function writePlanFile(plan: Plan): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, plan });
}

/** What a file is, by its text. It never throws, whatever the file. */
export function readPlanFile(text: string): ReadPlanFile {
  // Some editors put a mark before the first letter.
  const bare = text.replace(/^\uFEFF/, "").trim();
  const value = parseJson(bare);
  if (!isRecord(value)) return fault(value === undefined && isBeginning(bare) ? "cut" : "foreign");
  const { format, version, plan, locked, data, ...more } = value;
  if (format !== FORMAT) return fault("foreign");
  if (typeof version === "number" && version > VERSION) return fault("later");
  if (version !== VERSION || Object.keys(more).length > 0) return fault("damaged");
  if (plan === undefined && locked !== undefined && data !== undefined)
    return { status: "locked", file: { locked, data } };
  const read = locked === undefined && data === undefined ? readPlan(plan) : undefined;
  return read ? { status: "open", plan: read } : fault("damaged");
}

function fault(name: PlanFileFault): ReadPlanFile {
  return { status: "fault", fault: name };
}

/** Whether a text that does not end begins as each of our files does, as far as it goes. An empty one does. */
function isBeginning(text: string): boolean {
  const start = `{"format":"${FORMAT}"`;
  const tight = text.replace(/\s/g, "");
  return tight.startsWith(start) || start.startsWith(tight);
}
