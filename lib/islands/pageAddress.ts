/** Where the page is read. A page opened from a file would tell the name of a folder, and with it perhaps that of a person. */
export function pageAddress(): string | undefined {
  const { protocol, origin, pathname } = location;
  return protocol.startsWith("http") ? origin + pathname : undefined;
}
