import type { MadeFrom } from "../model/madeFrom";

/** A ledger as its file has it: files in the order of their names, so that two changes meet in one place only where they are of one file. */
export function writtenLedger(ledger: MadeFrom): string {
  const files = Object.entries(ledger).sort(([one], [other]) => (one < other ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(files), null, 2)}\n`;
}
