import { checkContent } from "../content/checkContent";
import { checkPaths } from "../content/checks/checkPaths";
import { loadContent } from "../content/loadContent";
import { today } from "../content/today";
import { formatFault } from "../model/fault";
import { coverageTable } from "../content/coverageTable";

/** `npm run content`: lists every fault of content and fails, or says what there is. */
const { content, faults: parseFaults } = loadContent(process.cwd());
// Whole-content checks assume files that parse: the first faults are enough to mend first.
const faults = parseFaults.length > 0 ? parseFaults : checkContent(content, today());

if (faults.length > 0) {
  for (const fault of faults) console.error(formatFault(fault));
  console.error(
    `\n${faults.length} fault${faults.length === 1 ? "" : "s"} in content. Nothing is built until they are mended.`,
  );
  process.exitCode = 1;
} else {
  const { situations, fired } = checkPaths(content, today());
  console.log(coverageTable(content));
  for (const { id, steps, outcomes } of situations)
    console.log(`${id}: ${steps} steps, ${outcomes} outcomes walked`);
  console.log(
    `${fired.size} rules, each shows a script on some path; ${content.sources.length} sources, each cited`,
  );
}
