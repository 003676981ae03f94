import { appendFileSync } from "node:fs";
import { changeFaults } from "../changes/changeFaults";
import { measuredRepeats } from "../bench/search/measuredRepeats";
import { BASELINE, countContent, grownSince } from "../content/baseline";
import { askedTable } from "../content/askedTable";
import { behindTable } from "../content/behindTable";
import { compareLost } from "../content/compareLost";
import { coverageTable } from "../content/coverageTable";
import { ContentFolder } from "../content/contentFolder";
import { crashFault } from "../content/crashFault";
import { guideTable, registerTable } from "../content/guideTable";
import { JSON_FILES } from "../content/jsonFiles";
import { checkAnew } from "../content/soundContent";
import { LOST_LIST, lostLists } from "../content/lostLists";
import { lostQuestions } from "../content/lostQuestions";
import { lostReport } from "../content/lostReport";
import { today } from "../content/today";
import { writeAllWhole, writeWhole } from "../content/writeWhole";
import { editionFaults } from "../editions/extendLedgers";
import { everyStep } from "../engine/everyStep";
import type { Content } from "../model/content";
import type { Fault } from "../model/fault";
import { codesSummary, faultNote, faultSummary } from "../model/faultNotes";
import type { GivenTo } from "./commands";
import { refuseFaults } from "./refuseFaults";

type Wishes = GivenTo<"content">["values"];

export function run({ values }: GivenTo<"content">): void {
  const { baseline, notes } = values;
  try {
    if (baseline) writeWhole(`content/${BASELINE}`, `${JSON.stringify(countContent("content"), null, 2)}\n`);
    const { content, faults } = checkAnew(process.cwd(), today());
    // Only sound content says what is passed on and printed.
    const ofChanges =
      faults.length > 0 ? [] : [...changeFaults(content), ...measuredRepeats(content, process.cwd())];
    const codes = faults.length + ofChanges.length > 0 ? [] : editionFaults(content, today());
    // Whoever proposes words gives no codes for paper: a maintainer does, and the proposal is looked at without.
    const all = [...faults, ...ofChanges, ...(notes === undefined ? codes : [])];
    if (all.length > 0) return refuse(all, notes);
    if (notes !== undefined) appendFileSync(notes, `${faultSummary([])}${codesSummary(codes)}`);
    tell(content, values);
  } catch (error) {
    if (error instanceof Error && "code" in error) throw error;
    refuse([crashFault(error, "content")], notes);
  }
}

function tell(content: Content, { questions, keep }: Wishes): void {
  console.log(coverageTable(content));
  console.log(`\n${behindTable(content.behind)}`);
  console.log(`\n${guideTable(content)}\n\n${registerTable(content)}\n\n${askedTable(content)}\n`);
  for (const situation of content.situations) {
    const steps = [...everyStep(situation)];
    const outcomes = steps.filter(({ step }) => step.question === null);
    console.log(`${situation.id}: ${steps.length} steps, ${outcomes.length} outcomes walked`);
  }
  console.log(`${content.rules.length} rules; ${content.sources.length} sources, each cited`);
  if (questions || keep) askAll(content, keep);
  const before = new ContentFolder(process.cwd(), "content").json(BASELINE, JSON_FILES[BASELINE])!;
  const grown = grownSince(before, countContent("content"));
  if (grown.length > 0)
    console.log(
      `more than content/${BASELINE} knows of (npm run content -- --baseline): ${grown.join(", ")}`,
    );
}

function askAll(content: Content, keep: boolean): void {
  const lost = lostQuestions(content);
  const change = compareLost(lost, content);
  console.log(lostReport(change, lost.length).join("\n"));
  if (keep) {
    const lists = Object.entries(lostLists(lost, Object.keys(content.asked)));
    writeAllWhole(
      new Map(
        lists.map(([code, list]) => [`content/${code}/${LOST_LIST}`, `${JSON.stringify(list, null, 2)}\n`]),
      ),
    );
  } else if (Object.values(change).some(({ length }) => length > 0)) {
    console.log(
      "npm run content -- --questions --keep writes down what is lost now, once no more is to be mended",
    );
    if (change.broken.length > 0) process.exitCode = 1;
  }
}

function refuse(faults: readonly Fault[], notes: string | undefined): void {
  if (notes !== undefined) {
    appendFileSync(notes, faultSummary(faults));
    for (const fault of faults) console.log(faultNote(fault));
  }
  refuseFaults(faults, "Nothing is built until they are mended.");
}
