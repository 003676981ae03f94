import { type MailMessage, mailMessage, readMailAddress } from "../reports/mailMessage";

/**
 * The message that an address of `reportAddress` begins, with what the page knows besides: the name of the entry, and where the
 * reader saw its number. `page` left out: that is not said.
 */
export function reportMessage(begun: string, name: string, page?: string): MailMessage {
  const { contact, subject, lines } = readMailAddress(begun);
  const [numbers = "", ask = ""] = lines;
  return mailMessage(contact, subject, [name, numbers, ...(page ? [page] : []), ask]);
}
