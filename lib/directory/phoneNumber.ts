/** What a US number looks like to who is asked for one. */
export const PHONE_FORM = "a US number such as 617-555-0100";

/**
 * A US number in any form that people and spreadsheets write, as E.164: "(617) 555-0100", "1 617 555 0100",
 * "16175550100" (what is left of "+16175550100" in a spreadsheet). Undefined: it is none, or has an extension.
 */
export function readNumber(text: string): string | undefined {
  const [, digits] = /^\+?1?([2-9]\d{2}[2-9]\d{6})$/.exec(text.trim().replace(/[\s().\-–]/g, "")) ?? [];
  return digits && `+1${digits}`;
}
