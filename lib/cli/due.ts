import { today } from "../content/today";
import { type DueEntry, type DueReason, dueEntries } from "../directory/dueEntries";
import { shownCounts } from "../directory/shownCounts";
import { formatPhone } from "../i18n/format";
import { readDirectory } from "./directoryFiles";
import type { GivenTo } from "./commands";
import { misuse } from "./ending";

const WORDS: Record<DueReason, string> = {
  ended: "its last number ended: find a new one",
  "never-called": "nobody has called it",
  "call-old": "the last call is more than 90 days ago",
  "seen-old": "last seen more than 12 months ago",
  undated: "no source bears a date",
};

export function run({ values }: GivenTo<"due">): void {
  if (!/^[1-9]\d*$/.test(values.limit)) misuse(`--limit: expected 1, 2, 3 …, received ${values.limit}`);
  const { hotlines, table } = readDirectory();
  const due = dueEntries(hotlines, shownCounts(hotlines, table), today());
  const first = due.slice(0, Number(values.limit));
  if (values.json) return first.forEach((entry) => console.log(JSON.stringify(entry)));
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
