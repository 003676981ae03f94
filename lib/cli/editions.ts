import { writeWhole } from "../content/writeWhole";
import { writtenJson } from "../content/writtenJson";
import { extendLedgers } from "../editions/extendLedgers";
import { readWhy } from "../editions/readWhy";
import type { GivenTo } from "./commands";
import { fault, misuse } from "./ending";
import { siteContent } from "./siteContent";

export async function run({ values }: GivenTo<"editions">): Promise<void> {
  const { content, asOf } = siteContent();
  const read = readWhy(values, content.changes.en?.words.map(({ id }) => id) ?? []);
  if ("faults" in read) misuse(read.faults.join("\n"));

  const waiting: string[] = [];
  for (const { file, ledger, added, unexplained } of extendLedgers(content, asOf, read.why)) {
    if (added.length > 0) {
      writeWhole(file, await writtenJson(file, ledger));
      console.error(`Written: ${file}, ${added.length} new`);
    } else console.log(`${file}: nothing new`);
    for (const { print, title } of unexplained)
      waiting.push(`${file}: ${print} (${title}) changed; say why with --change <id>, or --wording`);
  }
  if (waiting.length > 0) fault(waiting.join("\n"));
}
