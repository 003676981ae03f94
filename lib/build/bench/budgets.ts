const KB = 1024;

/**
 * Bytes after brotli 11; over any of them, the benchmark fails. A page of 14 KB comes in the first flight of a new
 * connection. A guide may be longer where its text is, up to `longGuide`, and is then listed by name.
 */
export const BUDGETS = {
  page: 14 * KB,
  longGuide: 20 * KB,
  /** The modules of one page together. */
  modules: 6 * KB,
  /** The lists and downloads of one language. */
  offline: KB * KB,
  /** The search index of one language. */
  index: 100 * KB,
};

/** What is over its budget, in words; nothing where it is not. */
export function over(what: string, bytes: number, budget: number): string[] {
  return bytes > budget ? [`${what}: ${count(bytes)} B of ${count(budget)} B`] : [];
}

function count(bytes: number): string {
  return bytes.toLocaleString("en-US");
}
