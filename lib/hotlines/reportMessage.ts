/** A report as it is sent: by mail, and as text to copy. `contact`: to whom; "" where the reader chooses. */
export type ReportMessage = { address: string; text: string; contact: string };

/**
 * The message that an address of `reportAddress` begins, with what the page knows besides: the name of the entry, and where the
 * reader saw its number. `page` left out: that is not said.
 */
export function reportMessage(begun: string, name: string, page?: string): ReportMessage {
  const { pathname, searchParams } = new URL(begun);
  const [numbers = "", ask = ""] = (searchParams.get("body") ?? "").split("\r\n");
  const subject = searchParams.get("subject") ?? "";
  const body = [name, numbers, ...(page ? [page] : []), ask];
  return {
    address: `mailto:${pathname}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.join("\r\n"))}`,
    text: [subject, ...body].join("\n"),
    contact: decodeURIComponent(pathname),
  };
}
