const KB = 1024;

/**
 * Bytes after brotli 11; over any of them, the benchmark fails. A page of 14 KB comes in the first flight of a new
 * connection. A guide may be longer where its text is, up to `longGuide`, and is then listed by name.
 */
export const BUDGETS = {
  page: 14 * KB,
  longGuide: 20 * KB,
  /** Elements of a situation's page: what it costs a browser to lay out and to style grows with them. */
  elements: 1_500,
  /** The modules of one page together. */
  modules: 6 * KB,
  /** The lists and downloads of one language. */
  offline: KB * KB,
  /** The search index of one language. */
  index: 100 * KB,
};

/** What is over its budget, in words; nothing where it is not. */
export function over(what: string, measured: number, budget: number, unit = "B"): string[] {
  return measured > budget ? [`${what}: ${count(measured)} ${unit} of ${count(budget)} ${unit}`] : [];
}

function count(measured: number): string {
  return measured.toLocaleString("en-US");
}
