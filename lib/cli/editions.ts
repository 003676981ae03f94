import { writeFileSync } from "node:fs";
import { soundContent } from "../content/soundContent";
import { today } from "../content/today";
import { writtenJson } from "../content/writtenJson";
import { extendLedgers } from "../editions/extendLedgers";
import { readWhy } from "../editions/readWhy";
import { formatFault } from "../model/fault";
import { readArgs } from "./options";

/**
 * `npm run editions`: gives a code to what is printed as it is now, in `content/<locale>/editions.json`. Words that changed since
 * their last edition need `-- --change <id>`, the entry of the list of changes that tells readers why (urgent ones take older copies
 * back), or `-- --wording` where they say the same.
 */
const flags = readArgs({
  options: { change: { type: "string" }, wording: { type: "boolean" } },
}).values;
const { content, faults } = soundContent(process.cwd(), today());
if (faults.length > 0) end([...faults.map(formatFault), "no edition is given while content has faults"]);
const read = readWhy(flags, content.changes.en?.words.map(({ id }) => id) ?? []);
if ("faults" in read) end(read.faults);

for (const { file, ledger, added, unexplained } of extendLedgers(content, today(), read.why)) {
  if (added.length > 0) writeFileSync(file, await writtenJson(file, ledger));
  console.log(`${file}: ${added.length} new`);
  for (const { print, title } of unexplained)
    console.error(`${file}: ${print} (${title}) changed; say why with --change <id>, or --wording`);
  if (unexplained.length > 0) process.exitCode = 1;
}

function end(lines: readonly string[]): never {
  console.error(lines.join("\n"));
  process.exit(2);
}
