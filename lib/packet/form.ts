/*
 * The words of a packet by which it is found again when it comes back: whoever writes it and whoever reads it name them here.
 */

/** The label beside a packet's version: a file without it is no packet. */
export const VERSION = "Version";

/** What a reviewer says of themselves: boxes to tick, and places to write with what to write there. */
export const FIELDS = {
  name: { label: "Your full name" },
  signer: { label: "Your name on your signing key", hint: "such as ana@example.org" },
  lawyer: { label: "I am a lawyer", box: true },
  bars: { label: "Your bars", hint: "state and number, such as MA 123456; NY" },
  translator: { label: "I am a translator", box: true },
  credentials: { label: "Your credentials", hint: "of a translator" },
  on: { label: "Day of your review", hint: "such as 2027-01-15" },
  until: { label: "Good until", hint: "such as 2028-01-15, two years at most" },
  law: { label: "I checked the law", hint: "it says what its sources say", box: true },
  words: { label: "I checked the words", hint: "they say what the English says", box: true },
  notes: { label: "Notes on all of it" },
} as const satisfies Record<string, { label: string; hint?: string; box?: true }>;
export type FieldName = keyof typeof FIELDS;

/** The boxes of a statement, in the order in which they stand. */
export const BOXES = ["right", "amend", "cannot say"] as const;
export type Answer = (typeof BOXES)[number];

/** The places to write of a statement, in the order in which they stand; the last for translations alone. */
export const PLACES = { amended: "Amended words", note: "Note", back: "Back-translation" } as const;
export type PlaceName = keyof typeof PLACES;

/** The first line of the row that shows a statement, and of the row below it that is filled in. */
export const shownLine = (number: number) => `Statement ${number}`;
export const answerLine = (number: number | string) => `Answer ${number}`;

/** A box that nobody has ticked. */
export const EMPTY_BOX = "☐";
