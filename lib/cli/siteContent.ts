import { soundContent } from "../content/soundContent";
import { today } from "../content/today";
import type { Content } from "../model/content";
import { refuseFaults } from "./refuseFaults";

/** The content that the commands answer from, and the day. Ends the command, with every fault, where it is broken. */
export function siteContent(): { content: Content; asOf: string } {
  const asOf = today();
  const { content, faults } = soundContent(process.cwd(), asOf);
  refuseFaults(faults, "Mend the content first: nothing was done.");
  return { content, asOf };
}
