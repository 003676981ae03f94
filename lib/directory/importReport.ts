import type { ImportPlan } from "./planImport";

/** What an import changes, for a steward to read before it is written: by entry and field, old → new. */
export function importReport({ added, changed, missing, same }: ImportPlan): string {
  return [
    ...changed.flatMap(({ id, fields }) => [
      `changed  ${id}`,
      ...fields.map(({ field, from, to }) => `    ${field}: ${from ?? "nothing"} → ${to ?? "nothing"}`),
    ]),
    ...added.map(
      ({ id, name, phones }) => `new      ${id}  ${name}  ${phones.map(({ number }) => number).join(", ")}`,
    ),
    ...missing.map((id) => `missing  ${id}  (stays as it is)`),
    `${changed.length} changed, ${added.length} new, ${same} as before, ${missing.length} missing.`,
  ].join("\n");
}
