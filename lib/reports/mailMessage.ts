/** A message that a reader may send: as a `mailto:` address, and as text to copy. `contact`: to whom; "" where the reader chooses. */
export type MailMessage = { address: string; text: string; contact: string };

/** The message with this subject and these lines. Nothing is sent until the reader sends it. */
export function mailMessage(contact: string, subject: string, lines: readonly string[]): MailMessage {
  // A slash may stand in a query (RFC 3986), where it is shorter on the largest pages. A line ends with both (RFC 6068).
  const escaped = (text: string) => encodeURIComponent(text).replaceAll("%2F", "/");
  const body = lines.length > 0 ? `&body=${escaped(lines.join("\r\n"))}` : "";
  return {
    address: `mailto:${contact}?subject=${escaped(subject)}${body}`,
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
