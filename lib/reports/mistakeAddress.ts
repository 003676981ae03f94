import { mailMessage } from "./mailMessage";

/**
 * A `mailto:` address that begins a message about a mistake in the texts of a page, to `contact` where there is one. It stands at the foot of
 * each such page, so it is short: the subject names the page, and with it the language, and the day of the content.
 * @param path of the page on this site. @param on day of the content, as the foot of the page says it.
 */
export function mistakeAddress(path: string, on: string, contact = ""): string {
  return mailMessage(contact, `${path} ${on}`, []).address;
}
