import type { Ledger } from "../../../lib/model/edition";
import type { Printed } from "../../../lib/model/printed";

/** A printed thing of two lines, in English and Spanish. */
export const gate: Printed = {
  print: "card/gate",
  title: "At the gate",
  path: "/es/cards/gate",
  statements: [
    { english: "I do not open the gate.", own: "No abro la puerta." },
    { english: "I keep the light.", own: "Cuido el faro." },
  ],
  review: null,
  withdrawn: null,
  keepsWords: true,
};
export const boat: Printed = { ...gate, print: "card/boat", title: "On the boat" };

/** The card with its second line said otherwise. */
export const changed: Printed = {
  ...gate,
  statements: [gate.statements[0]!, { english: "I guard the light.", own: "Guardo el faro." }],
};
export const reviewed: Printed = { ...gate, review: "A. Keeper, 2026-12-01" };

export const EMPTY: Ledger = { sign: "S", editions: [], words: {} };
export const [MONDAY, TUESDAY, WEDNESDAY] = ["2026-11-23", "2026-11-24", "2026-11-25"] as const;
