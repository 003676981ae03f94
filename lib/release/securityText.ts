import type { IsoDate } from "../model/primitives";

/**
 * The text of `/.well-known/security.txt` (RFC 9116), or null where nobody has said whom to write to.
 * @param contact a `mailto:` or `https:` URI.
 * @param day the day of the release. The text expires one year less a day later: RFC 9116 asks for less than a year.
 * @throws Error for a contact of another form.
 */
export function securityText(contact: string | undefined, day: IsoDate): string | null {
  if (!contact) return null;
  if (!/^(mailto:[^\s@]+@[^\s@]+|https:\/\/[^\s/]+\S*)$/.test(contact))
    throw new Error(
      `SECURITY_CONTACT: expected a mailto: or https: URI, received ${JSON.stringify(contact)}`,
    );
  const [year = NaN, month = NaN, date = NaN] = day.split("-").map(Number);
  const expires = new Date(Date.UTC(year + 1, month - 1, date - 1)).toISOString();
  return `Contact: ${contact}\nExpires: ${expires}\n`;
}
