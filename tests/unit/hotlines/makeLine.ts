import type { LocatedHotline } from "../../../lib/model/locatedHotline";

/** A line of the directory for all of Texas that does nothing in particular, but for what is given. */
export function makeLine({
  id,
  ...more
}: Pick<LocatedHotline, "id"> & Partial<LocatedHotline>): LocatedHotline {
  return {
    id,
    name: id,
    kind: "legal-aid",
    phones: [{ number: "+19565550100" }],
    area: { scope: "state", states: ["TX"], basis: "stated" },
    services: [],
    languages: ["en"],
    languagesBasis: "stated",
    fees: "free",
    confidence: "high",
    seen: { kind: "own", on: "2026-09" },
    ...more,
  };
}
