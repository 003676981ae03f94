import { formatPhone } from "../i18n/format";
import type { LocatedHotline } from "../model/locatedHotline";

/**
 * A `mailto:` address that begins a message about an entry, to `contact` where there is one: nothing is sent until the
 * reader sends it. In English, since a steward reads it.
 */
export function reportAddress(
  { id, name, phones }: Pick<LocatedHotline, "id" | "name" | "phones">,
  contact = "",
): string {
  const numbers = phones.map(({ number }) => formatPhone(number)).join(", ");
  const fields = { subject: `Wrong number: ${id}`, body: `${name}: ${numbers}\n` };
  const query = Object.entries(fields).map(([field, text]) => `${field}=${encodeURIComponent(text)}`);
  return `mailto:${contact}?${query.join("&")}`;
}
