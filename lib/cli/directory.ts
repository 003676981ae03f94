import { basename } from "node:path";
import { homeOf } from "../content/checkHotline";
import { today } from "../content/today";
import { fromCsv } from "../directory/csv/fromCsv";
import { toCsv } from "../directory/csv/toCsv";
import { fromHsds } from "../directory/hsds/fromHsds";
import { toHsds } from "../directory/hsds/toHsds";
import { importReport } from "../directory/importReport";
import { type Incoming, planImport } from "../directory/planImport";
import type { ForeignOptions } from "../directory/hsds/foreignEntry";
import type { Fault } from "../model/fault";
import type { Hotline } from "../model/hotline";
import { visible } from "../model/visible";
import { placesOf } from "../places/places";
import type { ZipTable } from "../places/zipTable";
import type { GivenTo } from "./commands";
import { contact } from "./contact";
import { readDirectory, writeDirectory } from "./directoryFiles";
import { misuse } from "./ending";
import { fileBytes } from "./fileBytes";
import { oneOf } from "./options";
import { refuseFaults } from "./refuseFaults";

export async function run({ values, words }: GivenTo<"directory">): Promise<void> {
  const [task, path, ...more] = words;
  const isExport = task === "export" && path === undefined;
  const isImport = task === "import" && path !== undefined && more.length === 0;
  if (!isExport && !isImport)
    misuse(`expected export, or import <file>, received ${words.join(" ") || "nothing"}`);
  const format = oneOf("format", ["csv", "hsds"], values.format);
  const source = oneOf("source", ["list", "partner"], values.source);

  const { hotlines, table } = readDirectory();
  const states = [...new Set([...table.values()].flatMap((record) => record.states))].sort();
  const state = values.state && oneOf("state", states, values.state);
  if (path === undefined) return exportTo(format, hotlines, state);

  const timeZone = values["time-zone"];
  const { faults, left, ...incoming } = read(path, format, table, hotlines, {
    ...(state && { state }),
    ...(timeZone && { timeZone }),
    source,
    sourceName: `Open Referral file: ${basename(path)}`,
  });
  const plan = planImport(hotlines, incoming, basename(path));
  for (const why of left) console.error(`not taken  ${visible(why)}`);
  refuseFaults([...faults, ...plan.faults], "Nothing was written.");
  console.log(importReport(plan));
  if (!values.write) console.log("Nothing was written: add --write.");
  else console.log(`Written: ${(await writeDirectory(plan.after)).join(", ") || "nothing"}`);
}

type Format = "csv" | "hsds";

function exportTo(format: Format, hotlines: readonly Hotline[], state: string | undefined): void {
  const home = state && `${state.toLowerCase()}.json`;
  const some = hotlines.filter((hotline) => !home || homeOf(hotline) === home);
  const assurer = contact("DIRECTORY_CONTACT");
  const services = () => some.map((hotline) => toHsds(hotline, assurer));
  process.stdout.write(format === "csv" ? toCsv(some) : `${JSON.stringify(services(), null, 2)}\n`);
}

function read(
  from: string,
  format: Format,
  table: ZipTable,
  hotlines: readonly Hotline[],
  options: ForeignOptions,
): Incoming & { faults: Fault[]; left: string[] } {
  const bytes = fileBytes("import", from);
  const file = basename(from);
  const gazetteer = { table, places: placesOf(table), today: today() };
  if (format === "csv") return { ...fromCsv(bytes, file, gazetteer), left: [] };
  return fromHsds(new TextDecoder().decode(bytes), file, hotlines, gazetteer, options);
}
