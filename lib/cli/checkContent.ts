import { checkPaths } from "../content/checks/checkPaths";
import { coverageTable } from "../content/coverageTable";
import { guideTable, registerTable } from "../content/guideTable";
import { loadChecked } from "../content/loadChecked";
import { today } from "../content/today";
import { formatFault } from "../model/fault";

/** `npm run content`: lists every fault of content and fails, or says what there is. */
const { content, faults } = loadChecked(process.cwd(), today());

if (faults.length > 0) {
  for (const fault of faults) console.error(formatFault(fault));
  console.error(
    `\n${faults.length} fault${faults.length === 1 ? "" : "s"} in content. Nothing is built until they are mended.`,
  );
  process.exitCode = 1;
} else {
  const { situations, fired } = checkPaths(content, today());
  console.log(coverageTable(content));
  console.log(`\n${guideTable(content)}\n\n${registerTable(content)}\n`);
  for (const { id, steps, outcomes } of situations)
    console.log(`${id}: ${steps} steps, ${outcomes} outcomes walked`);
  console.log(
    `${fired.size} rules, each shows a script on some path; ${content.sources.length} sources, each cited`,
  );
}
