import { z } from "zod";
import { Locale } from "./locale";
import { IsoDate, StateCode, Text } from "./primitives";

/** What signatures of reviews are for, so that none can be taken from elsewhere. */
export const REVIEW_NAMESPACE = "rights-in-hand-review";
/** Law moves: nobody vouches for longer, in years. */
const LONGEST = 2;

/** The states, the District of Columbia and the territories that have a bar of their own. */
const BARS =
  "AL AK AZ AR CA CO CT DE DC FL GA GU HI ID IL IN IA KS KY LA ME MD MA MI MN MP MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA PR RI SC SD TN TX UT VT VA VI WA WV WI WY".split(
    " ",
  );

const Bar = StateCode.refine(
  (state) => BARS.includes(state),
  "expected a state or territory that has a bar, such as MA",
);

/** Who they are in `content/reviews/allowed_signers`. */
const Signer = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9@._+-]{0,99}$/,
    "expected a name as in allowed_signers, such as ana@example.org",
  );

const Reviewer = z.discriminatedUnion("role", [
  z.strictObject({
    role: z.literal("lawyer"),
    name: Text,
    signer: Signer,
    /** Where they are licensed; the number is what the bar lists them under. */
    bars: z.array(z.strictObject({ state: Bar, number: Text.optional() })).min(1),
  }),
  z.strictObject({ role: z.literal("translator"), name: Text, signer: Signer, credentials: Text }),
]);
export type Reviewer = z.infer<typeof Reviewer>;

/** `law`: that it says what the sources say. `words`: that it says what the English says, as people say it. */
export const Checked = z.enum(["law", "words"]);
export type Checked = z.infer<typeof Checked>;

/** A text by its kind and id: `guide/at-the-door`. */
const TextName = z
  .string()
  .regex(/^[a-z-]+\/[a-z0-9-]+$/, "expected the name of a text, such as guide/at-the-door");

/** SHA-256 of a statement, as `digestOf` makes it. */
const Digest = z.string().regex(/^[0-9a-f]{64}$/, "expected a SHA-256 of 64 hex digits");

const ReviewedText = z.strictObject({
  text: TextName,
  locale: Locale.shape.code,
  /** Each statement that was read and found right, in reading order. */
  statements: z.array(Digest).min(1),
  notes: Text.optional(),
});

/**
 * What one person has read and vouches for: `content/reviews/<id>.json`, signed by them in `<id>.json.sig`. It names statements by
 * their digests, so that it says nothing of a statement that was changed since.
 */
export const Review = z
  .strictObject({
    reviewer: Reviewer,
    on: IsoDate,
    /** After this day the page says that the review is out of date. */
    until: IsoDate,
    checked: z.array(Checked).min(1),
    texts: z.array(ReviewedText).min(1),
  })
  .superRefine(({ reviewer, on, until, checked, texts }, issues) => {
    const refuse = (path: PropertyKey[], expected: string, input: unknown) =>
      issues.addIssue({ code: "custom", path, message: `expected ${expected}`, input });
    if (until < on) refuse(["until"], `${on} or a later day`, until);
    const last = `${Number(on.slice(0, 4)) + LONGEST}${on.slice(4)}`;
    if (until > last) refuse(["until"], `${last} or before, ${LONGEST} years from the review at most`, until);
    if (new Set(checked).size < checked.length) refuse(["checked"], "each once", checked.join(", "));
    if (reviewer.role === "translator" && checked.includes("law"))
      refuse(["checked"], '"words" alone of a translator', checked.join(", "));
    const names = texts.map(({ text, locale }) => `${text} ${locale}`);
    for (const [at, name] of names.entries())
      if (names.indexOf(name) < at) refuse(["texts", at, "text"], "each text of a language once", name);
  });
export type Review = z.infer<typeof Review>;
