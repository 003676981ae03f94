import { crashFault } from "../content/crashFault";
import { soundContent } from "../content/soundContent";
import { today } from "../content/today";
import { type Fault, formatFault } from "../model/fault";

/** Checks content for `siteLoader.js`. What is sound is held for the processes of Next; else this tells every fault and fails. */
try {
  const { faults } = soundContent(process.cwd(), today());
  if (faults.length > 0) refuse(faults);
} catch (error) {
  refuse([crashFault(error, "content")]);
}

function refuse(faults: readonly Fault[]): void {
  console.error(`Faults in content:\n${faults.map(formatFault).join("\n")}`);
  process.exitCode = 1;
}
