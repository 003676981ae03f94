import { type Fault, formatFault } from "../model/fault";
import { fault } from "./ending";

/** Ends the command with every fault and how many they are, where there is one. @param closing what comes of it. */
export function refuseFaults(faults: readonly Fault[], closing: string): void {
  if (faults.length === 0) return;
  const count = `${faults.length} fault${faults.length === 1 ? "" : "s"}. ${closing}`;
  fault([...faults.map(formatFault), "", count].join("\n"));
}
