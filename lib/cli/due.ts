import { today } from "../content/today";
import { type DueEntry, type DueReason, dueEntries } from "../directory/dueEntries";
import { shownCounts } from "../directory/shownCounts";
import { formatPhone } from "../i18n/format";
import { readDirectory } from "./directoryFiles";
import { readArgs, refuse } from "./options";

/**
 * `npm run due -- --limit 20`: the entries of the directory to check again, most urgent first, with the numbers to call.
 * `--json`: one object a line.
 */
const { values } = readArgs({
  options: { limit: { type: "string", default: "20" }, json: { type: "boolean" } },
});
if (!/^[1-9]\d*$/.test(values.limit)) refuse("limit", ["1, 2, 3 …"], values.limit);

const WORDS: Record<DueReason, string> = {
  ended: "its last number ended: find a new one",
  "never-called": "nobody has called it",
  "call-old": "the last call is more than 90 days ago",
  "seen-old": "last seen more than 12 months ago",
  undated: "no source bears a date",
};

const { hotlines, table } = readDirectory();
const due = dueEntries(hotlines, shownCounts(hotlines, table), today());
const first = due.slice(0, Number(values.limit));

if (values.json) for (const entry of first) console.log(JSON.stringify(entry));
else {
  for (const entry of first) console.log(asText(entry));
  console.log(`${due.length} of ${hotlines.length} entries are due; ${first.length} shown.`);
}

function asText({ id, name, numbers, lastCall, seen, shown, why }: DueEntry): string {
  return [
    `${numbers.map(formatPhone).join(", ")}  ${name}`,
    `    ${why.map((reason) => WORDS[reason]).join("; ")}`,
    `    called ${lastCall ? `${lastCall.on} (${lastCall.result})` : "never"} · seen ${seen ?? "undated"} · first for ${shown} ZIP codes`,
    `    npm run dialed -- ${id} --on ${today()} --by "…" --result ok\n`,
  ].join("\n");
}
