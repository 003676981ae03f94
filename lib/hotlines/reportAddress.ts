import { formatPhone } from "../i18n/format";
import type { LocatedHotline } from "../model/locatedHotline";

type Reported = Pick<LocatedHotline, "id" | "name" | "phones">;

/**
 * A `mailto:` address that begins a message about an entry, to `contact` where there is one: nothing is sent until the
 * reader sends it. In English, since a steward reads it, but for `ask`, after which the reader goes on: "What is wrong:". By
 * the id, which the commands take, the name and the numbers.
 */
export function reportAddress({ id, name, phones }: Reported, ask: string, contact = ""): string {
  const numbers = phones.map(({ number }) => formatPhone(number)).join(", ");
  const subject = `Wrong number: ${id}`;
  // RFC 6068: a line ends with both.
  const body = [subject, name, numbers, ask].join("\r\n");
  return `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
