import { type Fault, formatFault } from "./fault";

/** A fault as a note beside its line in a proposal, in the form that GitHub's runners read from what a command prints. */
export function faultNote(fault: Fault): string {
  const line = fault.line === undefined ? "" : `,line=${fault.line}`;
  const said = formatFault({ ...fault, file: "", line: undefined }).trim();
  return `::error file=${inProperty(fault.file)}${line}::${inMessage(said)}`;
}

/** All faults as Markdown, for the page of a run: GitHub shows ten notes of a step at most. */
export function faultSummary(faults: readonly Fault[]): string {
  if (faults.length === 0) return "## The content is sound\n";
  const rows = faults.map((fault) => `- ${asCode(formatFault(fault))}`);
  return [
    `## ${faults.length} fault${faults.length === 1 ? "" : "s"} in content`,
    "",
    "Each names its file and line, what was expected there and what was found. `content/README.md` says how each file is written.",
    "",
    ...rows,
    "",
  ].join("\n");
}

/** What a maintainer still has to do for words on paper, as Markdown; nothing where there is none. */
export function codesSummary(codes: readonly Fault[]): string {
  if (codes.length === 0) return "";
  const rows = codes.map((fault) => `- ${asCode(formatFault(fault))}`);
  return ["", "## A maintainer still gives codes to what is printed", "", ...rows, ""].join("\n");
}

const inMessage = (text: string) =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const inProperty = (text: string) => inMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

/** Words that may hold anything, so that nothing in them is read as Markdown. */
function asCode(text: string): string {
  const ticks = "`".repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  return `${ticks} ${text} ${ticks}`;
}
