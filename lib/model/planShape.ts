/**
 * What a field of the family plan takes. `phone` and `number` run from left to right in every language; `phone` is looked at,
 * and what does not look like one is told beside it. `long` has room for sentences.
 */
type PlanField = "text" | "phone" | "number" | "long";

type PlanPartShape = {
  /** How many rows a page comes with, and an empty paper has. */
  rows: number;
  /** As many as a page and a file may have. */
  most: number;
  fields: Readonly<Record<string, PlanField>>;
};

/**
 * The parts of the family plan, in the order of the page, with the fields of a row of each: what the page draws, what its words
 * name, what a file may hold and what a message can tell follow from it. A field that is added, taken out or renamed makes files
 * of another version (`lib/plan/planFile.ts`).
 */
const PLAN_SHAPE = {
  numbers: { rows: 2, most: 6, fields: { whose: "text", phone: "phone" } },
  people: { rows: 2, most: 12, fields: { name: "text", phone: "phone", address: "text", task: "text" } },
  children: {
    rows: 2,
    most: 12,
    fields: {
      name: "text",
      born: "text",
      caregiver: "text",
      pickUp: "text",
      school: "text",
      schoolPhone: "phone",
      doctor: "text",
      doctorPhone: "phone",
      needs: "long",
    },
  },
  medicines: { rows: 2, most: 20, fields: { who: "text", medicine: "text", when: "text", where: "text" } },
  papers: {
    rows: 1,
    most: 1,
    fields: { ids: "text", immigration: "text", births: "text", caregiver: "text" },
  },
  home: { rows: 1, most: 1, fields: { rent: "text", car: "text", pets: "text" } },
  consulate: { rows: 1, most: 1, fields: { name: "text", phone: "phone" } },
  notes: { rows: 1, most: 1, fields: { text: "long" } },
  aNumbers: { rows: 2, most: 12, fields: { name: "text", number: "number", country: "text" } },
} as const satisfies Readonly<Record<string, PlanPartShape>>;

export type PlanPart = keyof typeof PLAN_SHAPE;
export const PLAN_PARTS = Object.keys(PLAN_SHAPE) as PlanPart[];

/** The shape of a part, whichever it is. */
export function planPart(part: PlanPart): PlanPartShape {
  return PLAN_SHAPE[part];
}
