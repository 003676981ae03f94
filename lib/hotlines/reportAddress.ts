import { formatPhone } from "../i18n/format";
import type { LocatedHotline } from "../model/locatedHotline";
import { mailMessage } from "../reports/mailMessage";

/**
 * A `mailto:` address that begins a message about an entry, to `contact` where there is one. The subject is English, since a steward
 * reads it, and names the entry by the id, which the commands take. The body has the numbers, and then `ask`, after which the reader goes
 * on ("What is wrong:"). The name of the entry would weigh more than all of that on a page with a hundred: `reportMessage` adds it.
 */
export function reportAddress(
  { id, phones }: Pick<LocatedHotline, "id" | "phones">,
  ask: string,
  contact = "",
): string {
  const numbers = phones.map(({ number }) => formatPhone(number)).join(", ");
  return mailMessage(contact, `Wrong number: ${id}`, [numbers, ask]).address;
}
