/**
 * How bad a mistake was that a change mends, worst first; each has its deadline on the page on corrections (`about/corrections`). An
 * entry of `CHANGELOG.md` says its tier in its id, before the name: `2026-11-25-urgent-a-name`.
 */
export const TIERS = ["urgent", "wrong", "unclear"] as const;
/** `urgent`: an older copy would say something dangerous. `wrong`: it says what is not so. `unclear`: it can be misread. */
export type Tier = (typeof TIERS)[number];
