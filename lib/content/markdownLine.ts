/**
 * The line, from 1, of what a fault in a Markdown file names: a key of its front matter, the heading of a section (`## say`,
 * `{#never}`), or else where its body begins; the first line where it is about the file (`(file name)`) or there is none of these.
 */
export function markdownLine(text: string, field: string): number {
  if (field.startsWith("(")) return 1;
  const lines = text.split("\n");
  const end = lines[0]?.startsWith("---") ? lines.indexOf("---", 1) : -1;
  const [key = ""] = field.split(".", 1);
  const inFront = lines.slice(0, Math.max(0, end)).findIndex((line) => line.startsWith(`${key}:`));
  if (inFront >= 0) return inFront + 1;
  const isHeading = (line: string) =>
    line === `## ${field}` || (/^##\s/.test(line) && line.includes(`{#${field}}`));
  const heading = lines.findIndex(isHeading);
  if (heading >= 0) return heading + 1;
  const first = lines.findIndex((line, at) => at > end && line.trim() !== "");
  return Math.max(0, first) + 1;
}
