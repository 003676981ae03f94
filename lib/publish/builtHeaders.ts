/**
 * The headers for every file, read back from the first block of a built `_headers`.
 * @throws Error where the text does not begin with a block for every file.
 */
export function builtHeaders(text: string): Readonly<Record<string, string>> {
  const [path, ...lines] = text.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("  "));
  const headers = Object.fromEntries(
    lines.slice(0, end).map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    }),
  );
  if (path !== "/*" || !headers["Content-Security-Policy"])
    throw new Error(`_headers: expected a block /* with a policy first, received "${text.slice(0, 80)}"`);
  return headers;
}
