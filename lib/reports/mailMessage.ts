/** A message that a reader may send: as a `mailto:` address, and as text to copy. `contact`: to whom; "" where the reader chooses. */
export type MailMessage = { address: string; text: string; contact: string };

/** The message with this subject and these lines. Nothing is sent until the reader sends it. */
export function mailMessage(contact: string, subject: string, lines: readonly string[]): MailMessage {
  // RFC 6068: a line ends with both.
  const body = lines.length > 0 ? `&body=${encodeURIComponent(lines.join("\r\n"))}` : "";
  return {
    address: `mailto:${contact}?subject=${encodeURIComponent(subject)}${body}`,
    text: [subject, ...lines].join("\n"),
    contact,
  };
}

/** What a `mailto:` address says that `mailMessage` has made. */
export function readMailAddress(address: string): { contact: string; subject: string; lines: string[] } {
  const { pathname, searchParams } = new URL(address);
  return {
    contact: decodeURIComponent(pathname),
    subject: searchParams.get("subject") ?? "",
    lines: searchParams.get("body")?.split("\r\n") ?? [],
  };
}
