/**
 * True for military and diplomatic mail (states AA, AE and AP): the post office is a ship or a base abroad, so the
 * ZIP code says nothing about where the person is.
 */
export function isMilitaryZip(zip: string): boolean {
  return /^(09[0-8]|340|96[2-6])/.test(zip);
}
