const FENCE = "---";

/** A file of words parted at its front matter. `matter` is null where it has none. */
export function partFrontMatter(text: string): { matter: string | null; body: string; bodyLine: number } {
  const lines = text.split("\n");
  const end = lines[0] === FENCE ? lines.indexOf(FENCE, 1) : -1;
  if (end < 0) return { matter: null, body: text, bodyLine: 1 };
  return {
    matter: lines.slice(1, end).join("\n"),
    body: lines.slice(end + 1).join("\n"),
    bodyLine: end + 2,
  };
}

/** Front matter and a body as a file has them. @param matter without its fences; null where the file has none. */
export function joinFrontMatter(matter: string | null, body: string): string {
  if (matter === null) return body;
  return [FENCE, ...(matter.trim() === "" ? [] : [matter.trim()]), FENCE, "", body].join("\n");
}
