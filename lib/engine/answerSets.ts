/** Answers that go together: question → the options of which one is given. Without any, it holds always. */
export type Answers = ReadonlyMap<string, ReadonlySet<string>>;

/** When something stands on a page: where the answers of any of these are given. */
export type Shown = readonly Answers[];

/** The same as all of these ways together, in as few as can be found: each is whole, so none is made wider. */
export function simplify(ways: Shown): Shown {
  let list = ways;
  for (;;) {
    // Of ways that are the same, the first stays.
    const kept = list.filter(
      (one, at) => !list.some((other, place) => covers(other, one) && (place < at || !covers(one, other))),
    );
    const joined: Answers[] = [];
    for (const way of kept) {
      const at = joined.findIndex((other) => differsInOne(way, other));
      if (at < 0) joined.push(way);
      else joined[at] = union(joined[at]!, way);
    }
    if (joined.length === list.length) return joined;
    list = joined;
  }
}

/** Does `wide` hold wherever `narrow` does? */
function covers(wide: Answers, narrow: Answers): boolean {
  return [...wide].every(([question, options]) => {
    const own = narrow.get(question);
    return own !== undefined && [...own].every((option) => options.has(option));
  });
}

function differsInOne(one: Answers, other: Answers): boolean {
  if (one.size !== other.size || ![...one.keys()].every((question) => other.has(question))) return false;
  const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
    a.size === b.size && [...a].every((option) => b.has(option));
  return [...one].filter(([question, options]) => !isSame(options, other.get(question)!)).length === 1;
}

function union(one: Answers, other: Answers): Answers {
  return new Map(
    [...one].map(([question, options]) => [question, new Set([...options, ...other.get(question)!])]),
  );
}
