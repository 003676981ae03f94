import { coverageTable } from "../content/coverageTable";
import { crashFault } from "../content/crashFault";
import { guideTable, registerTable } from "../content/guideTable";
import { loadChecked } from "../content/loadChecked";
import { today } from "../content/today";
import { everyStep } from "../engine/everyStep";
import { type Fault, formatFault } from "../model/fault";

/** `npm run content`: lists every fault of content and fails, or says what there is. */
try {
  const { content, faults } = loadChecked(process.cwd(), today());
  if (faults.length > 0) refuse(faults);
  else {
    console.log(coverageTable(content));
    console.log(`\n${guideTable(content)}\n\n${registerTable(content)}\n`);
    for (const situation of content.situations) {
      const steps = [...everyStep(situation)];
      const outcomes = steps.filter(({ step }) => step.question === null);
      console.log(`${situation.id}: ${steps.length} steps, ${outcomes.length} outcomes walked`);
    }
    console.log(`${content.rules.length} rules; ${content.sources.length} sources, each cited`);
  }
} catch (error) {
  refuse([crashFault(error, "content")]);
}

function refuse(faults: readonly Fault[]): void {
  for (const fault of faults) console.error(formatFault(fault));
  console.error(
    `\n${faults.length} fault${faults.length === 1 ? "" : "s"} in content. Nothing is built until they are mended.`,
  );
  process.exitCode = 1;
}
