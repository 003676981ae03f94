import { writeFileSync } from "node:fs";
import { loadChecked } from "../content/loadChecked";
import { today } from "../content/today";
import { extendLedgers } from "../editions/extendLedgers";
import { formatFault } from "../model/fault";
import { readArgs } from "./options";

/**
 * `npm run editions`: gives a code to what is printed as it is now, in `content/<locale>/editions.json`. Words that changed since
 * their last edition need `-- --change <id>`, the entry of the list of changes that tells readers why (urgent ones take older copies
 * back), or `-- --wording` where they say the same.
 */
const { change, wording } = readArgs({
  options: { change: { type: "string" }, wording: { type: "boolean" } },
}).values;
const { content, faults } = loadChecked(process.cwd(), today());
const changes = content.changes.en?.words.map(({ id }) => id) ?? [];
if (faults.length > 0) end([...faults.map(formatFault), "no edition is given while content has faults"]);
if (change !== undefined && wording) end(["--change and --wording: expected one of the two"]);
if (change !== undefined && !changes.includes(change))
  end([
    `--change: expected the id of an entry of content/en/CHANGELOG.md, received "${change}"`,
    `the newest is ${changes[0]}`,
  ]);

const why = change !== undefined ? { change } : wording ? { wording: true as const } : undefined;
for (const { file, ledger, added, unexplained } of extendLedgers(content, today(), why)) {
  if (added.length > 0) writeFileSync(file, `${JSON.stringify(ledger, null, 2)}\n`);
  console.log(`${file}: ${added.length} new`);
  for (const { print, title } of unexplained)
    console.error(`${file}: ${print} (${title}) changed; say why with --change <id>, or --wording`);
  if (unexplained.length > 0) process.exitCode = 1;
}

function end(lines: readonly string[]): never {
  console.error(lines.join("\n"));
  process.exit(2);
}
