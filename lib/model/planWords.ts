import { z } from "zod";
import { PLAN_PARTS, type PlanPart, planPart } from "./planShape";
import { Text } from "./primitives";

const ABOUT_ROW = Text.regex(/\{\{row\}\}/, "expected {{row}} where the kind of row stands");

/** What a part of the plan is called, what to know before it is filled in, what one row is, and each field. */
export type PlanPartWords = Readonly<Record<"title" | "hint" | "row", string>> & {
  fields: Readonly<Record<string, string>>;
};

function partWords(part: PlanPart): z.ZodType<PlanPartWords> {
  const fields = Object.keys(planPart(part).fields).map((field) => [field, Text] as const);
  return z.strictObject({
    title: Text,
    hint: Text,
    row: Text,
    fields: z.strictObject(Object.fromEntries(fields)),
  });
}

/** What the page says once something was done on it. */
const PlanSays = z.strictObject({
  add: ABOUT_ROW,
  remove: ABOUT_ROW,
  phone: Text,
  saved: Text,
  opened: Text,
  working: Text,
  differ: Text,
  none: Text,
  short: Text,
  large: Text,
  tooLong: Text,
  cut: Text,
  foreign: Text,
  later: Text,
  damaged: Text,
  passphrase: Text,
  unread: Text,
  replace: Text,
  copied: Text,
  select: Text,
  noUnlock: Text,
  sure: Text,
});
export type PlanSays = z.infer<typeof PlanSays>;

/** The words of the family plan: `content/<locale>/plan.json`. Those of its parts follow from `PLAN_SHAPE`. */
export const PlanWords = z.strictObject({
  title: Text,
  lead: Text,
  forgets: Text,
  blank: Text,
  parts: z.strictObject(
    Object.fromEntries(PLAN_PARTS.map((part) => [part, partWords(part)])) as Record<
      PlanPart,
      z.ZodType<PlanPartWords>
    >,
  ),
  words: Text,
  lists: Text,
  keep: z.strictObject({ title: Text, places: z.array(Text).length(4) }),
  look: z.strictObject({ country: Text, use: Text }),
  open: z.strictObject({
    title: Text,
    hint: Text,
    action: Text,
    passphrase: Text,
    unlock: Text,
    anyway: Text,
  }),
  save: z.strictObject({
    title: Text,
    hint: Text,
    lock: Text,
    passphrase: Text,
    again: Text,
    lockHint: Text,
    open: Text,
    noLock: Text,
    action: Text,
  }),
  message: z.strictObject({
    title: Text,
    hint: Text,
    own: Text,
    english: Text,
    addresses: Text,
    text: Text,
    copy: Text,
    sms: Text,
  }),
  says: PlanSays,
});
export type PlanWords = z.infer<typeof PlanWords>;
