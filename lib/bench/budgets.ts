const KB = 1024;

/**
 * Bytes, after brotli 11 where nothing else is said; over any of them, the benchmark fails.
 */
export const BUDGETS = {
  /** A page after gzip 9, which hosts send that have no brotli: it comes in the first flight of a new connection. */
  page: 14 * KB,
  /** A page as the browser reads it. */
  raw: 64 * KB,
  /** Elements of a page: what it costs a browser to lay out and to style grows with them. */
  elements: 1_500,
  /** The modules of one page together. */
  modules: 6 * KB,
  /** The lists and downloads of one language. */
  offline: KB * KB,
  /** All that is fetched for a ZIP code of one first digit. */
  region: 60 * KB,
  /** The search index of one language, and the questions that its search learns from. */
  search: 100 * KB,
};

/** What is over its budget, in words; nothing where it is not. */
export function over(what: string, measured: number, budget: number, unit = "B"): string[] {
  return measured > budget ? [`${what}: ${count(measured)} ${unit} of ${count(budget)} ${unit}`] : [];
}

function count(measured: number): string {
  return measured.toLocaleString("en-US");
}
