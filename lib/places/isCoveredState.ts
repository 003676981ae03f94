/**
 * False for Palau, Micronesia and the Marshall Islands: they have US ZIP codes but are states of their own, with
 * their own immigration law.
 */
export function isCoveredState(state: string): boolean {
  return !["PW", "FM", "MH"].includes(state);
}
