import type { Bulletin } from "../../../lib/changes/bulletin";
import type { Feed } from "../../../lib/changes/feed";
import type { Block, Inline } from "../../../lib/model/text";

export const item = (...inlines: readonly (Inline | string)[]): Block => ({
  kind: "item",
  inlines: inlines.map((one) => (typeof one === "string" ? { type: "text", value: one } : one)),
  citations: [],
  tip: false,
  first: false,
  to: null,
  only: null,
  line: 1,
});

const ENGLISH = { code: "en", direction: "ltr" } as const;

/** A change that mends a mistake about a gate. */
export function makeBulletin(with_: Partial<Bulletin> = {}): Bulletin {
  return {
    id: "2026-03-04-urgent-gate",
    date: "2026-03-04",
    day: "March 4, 2026",
    name: "The Lighthouse",
    tier: "Urgent",
    heading: "The gate opens to the sea",
    headline: "Urgent: The gate opens to the sea",
    language: ENGLISH,
    textLanguage: ENGLISH,
    points: [item("Older copies said “land”."), item("Knock first.")],
    older: ["Do not use older paper.", "Type its code."],
    where: "More on The Lighthouse.",
    notes: ["Not advice.", "CC BY 4.0."],
    ...with_,
  };
}

export function makeFeed(with_: Partial<Feed> = {}): Feed {
  return {
    locale: "en",
    title: "The Lighthouse: What changed",
    name: "The Lighthouse",
    about: "What changed at the gate.",
    address: undefined,
    bulletins: [makeBulletin(), makeBulletin({ id: "2026-02-01-lamp", date: "2026-02-01", tier: null })],
    ...with_,
  };
}
