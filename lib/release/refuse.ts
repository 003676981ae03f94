import { type Fault, formatFault } from "../model/fault";

/** @throws Error with every fault, where there is one. @param what they are faults of. */
export function refuse(what: string, faults: readonly Fault[]): void {
  if (faults.length > 0) throw new Error(`${what}:\n${faults.map(formatFault).join("\n")}`);
}
