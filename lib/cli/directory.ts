import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { z } from "zod";
import { homeOf } from "../content/checkHotline";
import { today } from "../content/today";
import { fromCsv } from "../directory/csv/fromCsv";
import { toCsv } from "../directory/csv/toCsv";
import { fromHsds } from "../directory/hsds/fromHsds";
import { toHsds } from "../directory/hsds/toHsds";
import { importReport } from "../directory/importReport";
import { type Incoming, planImport } from "../directory/planImport";
import { type Fault, formatFault } from "../model/fault";
import { placesOf } from "../places/places";
import { readDirectory, writeDirectory } from "./directoryFiles";
import { readArgs, refuse } from "./options";

/**
 * `npm run --silent directory -- export --format csv|hsds [--state MA]` writes the directory to standard output.
 * `… import <file> --format csv|hsds [--write]` says what a file would change, and with `--write` changes it. For HSDS of
 * others: `--state MA`, `--time-zone America/New_York`, `--source list|partner`. `DIRECTORY_CONTACT` in the environment is
 * the `assurer_email` of an export.
 */
const { values, positionals } = readArgs({
  allowPositionals: true,
  options: {
    format: { type: "string" },
    state: { type: "string" },
    "time-zone": { type: "string" },
    source: { type: "string", default: "list" },
    write: { type: "boolean" },
  },
});
const { format, state, source } = values;
const [task, path, ...more] = positionals;
if (
  more.length > 0 ||
  (task !== "export" && task !== "import") ||
  (task === "import") !== (path !== undefined)
)
  fail("expected export, or import <file>", positionals.join(" ") || "nothing");
if (format !== "csv" && format !== "hsds") refuse("format", ["csv", "hsds"], format);
if (source !== "list" && source !== "partner") refuse("source", ["list", "partner"], source);

const { hotlines, table } = readDirectory();
const states = [...new Set([...table.values()].flatMap((record) => record.states))].sort();
if (state !== undefined && !states.includes(state)) refuse("state", states, state);

if (path === undefined) {
  const home = state && `${state.toLowerCase()}.json`;
  const some = hotlines.filter((hotline) => !home || homeOf(hotline) === home);
  const contact = process.env["DIRECTORY_CONTACT"] || undefined;
  if (contact !== undefined && !z.email().safeParse(contact).success)
    fail("expected an e-mail address in DIRECTORY_CONTACT", contact);
  const services = () => some.map((hotline) => toHsds(hotline, contact));
  process.stdout.write(format === "csv" ? toCsv(some) : `${JSON.stringify(services(), null, 2)}\n`);
} else {
  const { faults, left, ...incoming } = read(path);
  const plan = planImport(hotlines, incoming, basename(path));
  const all = [...faults, ...plan.faults];
  for (const why of left) console.error(`not taken  ${why}`);
  if (all.length > 0) {
    console.error(
      `${all.map(formatFault).join("\n")}\n\n${all.length} fault${all.length === 1 ? "" : "s"}. Nothing was written.`,
    );
    process.exit(1);
  }
  console.log(importReport(plan));
  if (!values.write) console.log("Nothing was written: add --write.");
  else console.log(`Written: ${(await writeDirectory(plan.after)).join(", ") || "nothing"}`);
}

function read(from: string): Incoming & { faults: Fault[]; left: string[] } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(from);
  } catch {
    return fail("expected a file that can be read", from);
  }
  const file = basename(from);
  const gazetteer = { table, places: placesOf(table), today: today() };
  if (format === "csv") return { ...fromCsv(bytes, file, gazetteer), left: [] };
  const options = {
    ...(state !== undefined && { state }),
    ...(values["time-zone"] !== undefined && { timeZone: values["time-zone"] }),
    source: source as "list" | "partner",
    sourceName: `Open Referral file: ${file}`,
  };
  return fromHsds(new TextDecoder().decode(bytes), file, hotlines, gazetteer, options);
}

function fail(expected: string, received: string): never {
  console.error(`${expected}, received ${received}`);
  process.exit(1);
}
