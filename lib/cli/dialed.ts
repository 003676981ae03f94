import { today } from "../content/today";
import { recordCall } from "../directory/recordCall";
import { formatPhone } from "../i18n/format";
import { livePhones } from "../hotlines/livePhones";
import { readDirectory, writeDirectory } from "./directoryFiles";
import { readArgs } from "./options";

/**
 * `npm run dialed -- <id> --on 2026-11-26 --by "Ana" --result ok|moved|dead [--to 617-555-0100] [--phone …] [--note …]`:
 * records a call to a line of the directory. With a fault in what was said, each is told and nothing is written.
 */
const { values, positionals } = readArgs({
  allowPositionals: true,
  options: {
    on: { type: "string" },
    by: { type: "string" },
    result: { type: "string" },
    phone: { type: "string" },
    to: { type: "string" },
    note: { type: "string" },
  },
});
const [id, ...more] = positionals;
if (more.length > 0) {
  console.error(`expected one id, received also ${more.join(" ")} (words with spaces need quotes)`);
  process.exit(1);
}
const { hotlines } = readDirectory();
const recorded = recordCall(hotlines, { id, ...values }, today());
if ("faults" in recorded) {
  for (const { field, expected, received } of recorded.faults)
    console.error(`${field === "id" ? "id" : `--${field}`}: expected ${expected}, received ${received}`);
  console.error("\nNothing was written.");
  process.exit(1);
}

const { hotline } = recorded;
const changed = await writeDirectory(hotlines.map((one) => (one.id === hotline.id ? hotline : one)));
const live = livePhones(hotline).map(({ number }) => formatPhone(number));
console.log(
  `${hotline.name}: readers ${live.length > 0 ? `see ${live.join(", ")}` : "no longer see this entry; its history stays"}.`,
);
console.log(`Written: ${changed.join(", ")}`);
