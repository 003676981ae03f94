import { locateHotlines } from "../places/locateHotlines";
import { zipRegions } from "../places/zipRegions";
import { zipTable } from "../places/zipTable";
import { loadHotlines } from "../content/loadHotlines";
import { findHotlines, type FoundHotline, type HotlineAnswer } from "../hotlines/findHotlines";
import { regionLookup } from "../hotlines/zipRegion";
import { formatFault } from "../model/fault";
import { answerLines, eachLine } from "./lines";

/**
 * `npm run --silent hotlines -- --json [--all]`: ZIP codes as typed on standard input, one a line; one JSON object a
 * line on standard output. Without `--json` a list for people. `--all`: unconfirmed entries too.
 */
const json = process.argv.includes("--json");
const includeUnconfirmed = process.argv.includes("--all");

const table = zipTable();
const zips = regionLookup(zipRegions(table));
const { hotlines, faults } = loadHotlines("content/hotlines", table);
// An entry with a fault is left out: whoever needs a number now is served by the others.
for (const fault of faults) console.error(formatFault(fault));
const located = locateHotlines(hotlines, table);

const find = (line: string) => findHotlines(line, zips, located, { includeUnconfirmed });
await (json ? answerLines((line) => asJson(line, find(line))) : eachLine((line) => asText(line, find(line))));

function asJson(input: string, { hotlines: found, ...answer }: HotlineAnswer) {
  const { status, zip, suggestion, places, note, likelyState } = answer;
  const rows = found.map(({ hotline, tier }) => ({ id: hotline.id, kind: hotline.kind, tier }));
  return { input, status, zip, suggestion, places, note, likelyState, hotlines: rows };
}

function asText(
  input: string,
  { status, zip, fault, suggestion, places, likelyState, note, hotlines: found }: HotlineAnswer,
) {
  const heading = [
    zip ?? JSON.stringify(input),
    status === "invalid" ? `is not a ZIP code (${fault})` : undefined,
    suggestion && `did you mean ${suggestion}?`,
    ...places.map(({ state, county }) => (county ? `${county}, ${state}` : state)),
    note,
    likelyState && `probably ${likelyState}`,
  ];
  return [heading.filter(Boolean).join(" · "), ...found.map(asRow), ""].join("\n");
}

function asRow({ hotline, tier, reason }: FoundHotline) {
  const { code, ...data } = reason;
  const details = Object.values(data).map((value) =>
    typeof value === "object" ? value.name : String(value),
  );
  const phones = hotline.phones.map((phone) => phone.number).join(", ");
  return `  ${tier.padEnd(14)}  ${phones}  ${hotline.name} (${[code, ...details].join(", ")})`;
}
