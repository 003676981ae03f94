/** Whether a name is one that no object has of itself: looked up in a table, `constructor` would find what nobody wrote. */
export function isPlainKey(name: string): boolean {
  return !(name in Object.prototype) && name !== "prototype";
}

/** What faults ask for. */
export const PLAIN = "a name that no object has of itself";
