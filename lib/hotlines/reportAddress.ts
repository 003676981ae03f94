import { formatPhone } from "../i18n/format";
import type { LocatedHotline } from "../model/locatedHotline";

/**
 * A `mailto:` address that begins a message about an entry, to `contact` where there is one: nothing is sent until the
 * reader sends it. In English, since a steward reads it; by the id, which the
 * commands take, and the first number.
 */
export function reportAddress({ id, phones }: Pick<LocatedHotline, "id" | "phones">, contact = ""): string {
  const [first] = phones;
  const subject = ["Wrong number:", id, first && formatPhone(first.number)].filter(Boolean).join(" ");
  return `mailto:${contact}?subject=${encodeURIComponent(subject)}`;
}
