import { zodFaults } from "../../content/zodFaults";
import type { Fault } from "../../model/fault";
import { SOURCE_LOCALE } from "../../model/locale";
import { IsoDate } from "../../model/primitives";
import { Review } from "../../model/review";
import { FIELDS, type FieldName } from "../form";
import type { Judged } from "./judgeAnswers";
import type { FilledPacket } from "./readPacket";

/** Which field of a packet each part of a review comes from. */
const FIELD_OF: Readonly<Record<string, FieldName>> = {
  "reviewer.name": "name",
  "reviewer.signer": "signer",
  "reviewer.bars": "bars",
  "reviewer.credentials": "credentials",
  on: "on",
  until: "until",
  checked: "law",
};
/** What stands in for what cannot be read, or is not there, so that the rest is checked all the same. */
const NO_DIGEST = "0".repeat(64);
const A_LAWYER = { role: "lawyer", name: "A", signer: "a", bars: [{ state: "MA" }] };
const A_TRANSLATOR = { role: "translator", name: "A", signer: "a", credentials: "A" };

/**
 * The record of a review that its reviewer can sign: the digests of the statements that they found right, and of no other, by text, in
 * reading order. Null where there is none. And every fault of what they say of themselves.
 * @param file the name that faults show. @param today no review is of a day to come.
 */
export function draftReview(
  { made, fields }: FilledPacket,
  answers: readonly Judged[],
  file: string,
  today: IsoDate,
): { review: Review | null; faults: Fault[] } {
  const text = (name: FieldName) => String(fields[name]).replace(/\s+/g, " ");
  const faults: Fault[] = [];
  const say = (name: FieldName, expected: string, received: string) =>
    faults.push({ file, field: FIELDS[name].label, expected, received });
  const role = fields.lawyer === fields.translator ? undefined : fields.lawyer ? "lawyer" : "translator";
  if (role === undefined)
    say("lawyer", "a tick in one of these: a lawyer, a translator", fields.lawyer ? "two" : "none");
  if (role === "translator" && made.locale === SOURCE_LOCALE)
    say("translator", "a translator for a translation", "a packet in English");
  if (role === "lawyer" && text("bars") === "")
    say("bars", "a state or territory that has a bar, such as MA", "nothing");
  const checked = (["law", "words"] as const).filter((name) => fields[name]);
  if (checked.length === 0) say("law", `a tick here or at “${FIELDS.words.label}”`, "none");
  const [on, until] = [readDay(text("on")), readDay(text("until"))];
  const isDay = IsoDate.safeParse(on).success;
  if (isDay && on > today) say("on", `${today} or a day before`, on);
  if (isDay && on < made.on)
    say("on", `${made.on} or a later day, since the packet was made on that day`, on);

  const texts = rightStatements(answers);
  const record = {
    reviewer: {
      role: role ?? "lawyer",
      name: text("name"),
      signer: text("signer"),
      ...(role === "translator"
        ? { credentials: text("credentials") }
        : { bars: readBars(String(fields.bars)) }),
    },
    on,
    until,
    checked: checked.length > 0 ? checked : ["words"],
    texts: texts.map((one) => ({ text: one.text, locale: made.locale, statements: one.statements })),
  };
  const nothing = { text: "guide/none", locale: made.locale, statements: [NO_DIGEST] };
  const whole = texts.length > 0 ? record : { ...record, texts: [nothing] };
  const parsed = Review.safeParse(whole);
  if (!parsed.success) {
    // Whether days fit each other is looked at only where all else fits.
    const rest = Review.safeParse({ ...whole, reviewer: role === "translator" ? A_TRANSLATOR : A_LAWYER });
    const errors = [parsed.error, ...(rest.success ? [] : [rest.error])];
    faults.push(...errors.flatMap((error) => fieldFaults(file, error, record, fields)));
  }
  const told = faults.filter(({ field }, at) => faults.findIndex((other) => other.field === field) === at);
  const review = parsed.success && told.length === 0 && texts.length > 0 ? parsed.data : null;
  return { review, faults: told };
}

type RecordError = Parameters<typeof zodFaults>[1];

/** Faults in the names of the packet's fields and with what stands there. */
function fieldFaults(
  file: string,
  error: RecordError,
  record: unknown,
  fields: FilledPacket["fields"],
): Fault[] {
  return zodFaults(file, error, record).map((fault): Fault => {
    const path = Object.keys(FIELD_OF).find(
      (path) => fault.field === path || fault.field.startsWith(`${path}.`),
    );
    if (path === undefined) return fault;
    const name = FIELD_OF[path]!;
    const said = fields[name];
    return {
      ...fault,
      field: FIELDS[name].label,
      received: typeof said === "string" ? (said === "" ? "nothing" : JSON.stringify(said)) : fault.received,
    };
  });
}

/** Digests by text, in the order of the packet; within a text in that of the text. */
function rightStatements(answers: readonly Judged[]): { text: string; statements: string[] }[] {
  const right = answers.filter(({ answer, isChanged }) => answer === "right" && !isChanged);
  return [...new Set(right.map(({ name }) => name))].map((name) => {
    const keys = new Set(right.filter((one) => one.name === name).map(({ key }) => key));
    const { text } = right.find((one) => one.name === name)!;
    return {
      text: name,
      statements: text!.statements.filter(({ key }) => keys.has(key)).map(({ digest }) => digest),
    };
  });
}

/** A day with plain hyphens: programs make other dashes of them. */
function readDay(text: string): string {
  return text.replace(/[‐‑‒–—−]/g, "-");
}

/** "MA 123456; NY": a state and, where it is known, the number there. */
function readBars(text: string): { state: string; number?: string }[] {
  return text
    .split(/[;\n]/)
    .map((bar) => bar.trim())
    .filter((bar) => bar !== "")
    .map((bar) => {
      const [, state = bar, number] = /^(\S+?)[\s,:]+(\S.*)$/.exec(bar) ?? [];
      return { state: state.toUpperCase(), ...(number !== undefined && { number }) };
    });
}
