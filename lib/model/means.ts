/** What a condition says of a person or a paper, by fact: `{ citizenship: "foreign", fear: "yes" }`. */
export type Means = Readonly<Record<string, string>>;

/** Two conditions contradict each other if they give one fact different values: nobody is afraid and not afraid. */
export function contradict(one: Means, other: Means): boolean {
  return Object.entries(one).some(([fact, value]) => (other[fact] ?? value) !== value);
}

/** How a page carries it, in one attribute: `citizenship=foreign fear=yes`. */
export function writeMeans(means: Means): string {
  return Object.entries(means)
    .map((pair) => pair.join("="))
    .join(" ");
}

/** The inverse of `writeMeans`. */
export function readMeans(written: string): Means {
  return Object.fromEntries(written.split(" ").map((pair) => pair.split("=")));
}
