export type Row = Readonly<Record<string, string | number | null>>;

/** One table of the benchmark. `over` says which budgets are broken, in words; only bytes have budgets that fail. */
export type Section = {
  name: string;
  rows: readonly Row[];
  /** Where the rows sum up: all that they sum up. Written down, not printed. */
  all?: readonly Row[];
  over: readonly string[];
};

/** Rows with the same columns, numbers to the right. */
export function formatSection({ name, rows, over }: Section): string {
  if (rows.length === 0) return `\n${name}: none`;
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
  const isWhole = Number.isInteger(value) || Math.abs(value) >= 100;
  return isWhole ? Math.round(value).toLocaleString("en-US") : value.toPrecision(3);
}
