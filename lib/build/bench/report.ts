/** One table of the benchmark. `over` says which budgets are broken, in words; only bytes have budgets that fail. */
export type Section = {
  name: string;
  rows: readonly Readonly<Record<string, string | number | null>>[];
  over: readonly string[];
};

/** Rows with the same columns, numbers to the right. */
export function formatSection({ name, rows, over }: Section): string {
  const columns = Object.keys(rows[0] ?? {});
  const cells = [columns, ...rows.map((row) => columns.map((column) => formatCell(row[column])))];
  const widths = columns.map((_, at) => Math.max(...cells.map((line) => line[at]?.length ?? 0)));
  const isNumber = columns.map((column) => rows.some((row) => typeof row[column] === "number"));
  const lines = cells.map((line) =>
    line
      .map((cell, at) => (isNumber[at] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
  return [`\n${name}`, ...lines, ...over.map((what) => `OVER BUDGET: ${what}`)].join("\n");
}

function formatCell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return "-";
  if (typeof value === "string") return value;
  return Number.isInteger(value) ? value.toLocaleString("en-US") : value.toPrecision(3);
}
