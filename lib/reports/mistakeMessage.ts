import { type MailMessage, mailMessage, readMailAddress } from "./mailMessage";

/** A sentence that a reader found wrong, as the page knows it. */
export type Mistaken = {
  words: string;
  /** Of its statement, as `npm run radius -- --statement` takes them; several where several texts say so. None: they did not come, or no text says so. */
  ids: readonly string[];
  /** Language of these words: a line for an officer is English on every page. */
  language: string;
  /** Where it stands, with the part of the page. Left out where that would tell a name, as in a file. */
  page?: string;
  /** What the foot of the page says of the version: day of the content, code of what is printed. */
  version: string;
};

/**
 * The message that an address of `mistakeAddress` begins, with the sentence. Where it has no id, `npm run radius -- --words` finds the statement by
 * the words.
 * @param ask after which the reader goes on ("What is wrong:").
 */
export function mistakeMessage(
  begun: string,
  { words, ids, language, page, version }: Mistaken,
  ask: string,
): MailMessage {
  const { contact, subject } = readMailAddress(begun);
  return mailMessage(contact, `Mistake: ${subject}`, [
    `${words} (${language})`,
    ...(ids.length > 0 ? [ids.join(" ")] : []),
    ...(page ? [page] : []),
    version,
    ask,
  ]);
}
