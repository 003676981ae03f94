import { soundContent } from "../content/soundContent";
import { today } from "../content/today";
import type { Content } from "../model/content";
import { formatFault } from "../model/fault";

/** The content that the commands answer from, and the day. Ends the process, with every fault, where it is broken. */
export function siteContent(): { content: Content; asOf: string } {
  const asOf = today();
  const { content, faults } = soundContent(process.cwd(), asOf);
  if (faults.length > 0) {
    console.error(faults.map(formatFault).join("\n"));
    process.exit(1);
  }
  return { content, asOf };
}
