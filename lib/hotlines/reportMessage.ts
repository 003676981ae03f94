/**
 * The message that the address of a report begins (`reportAddress`), as text to copy, and to whom it goes: "" where the reader
 * chooses.
 * @param page where the reader saw the number; left out: not said.
 */
export function reportMessage(address: string, page?: string): { text: string; contact: string } {
  const { pathname, searchParams } = new URL(address);
  const lines = (searchParams.get("body") ?? "").split("\r\n");
  if (page) lines.splice(-1, 0, page);
  return { text: lines.join("\n"), contact: decodeURIComponent(pathname) };
}
