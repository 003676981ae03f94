/** A key, or the beginning of a value, of JSON text, with its path from the top. */
export type JsonToken = { path: readonly (string | number)[]; token: string; at: number; isKey: boolean };

/** What is not JSON: where, and what may stand there. */
export class JsonSyntaxError extends Error {
  constructor(
    readonly at: number,
    readonly expected: string,
  ) {
    super(`expected ${expected}`);
  }
}

const SPACE = /[ \t\n\r]*/y;
const TOKEN =
  // oxlint-disable-next-line no-control-regex -- JSON allows none in a string
  /[{}[\],:]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const PUNCTUATION = /^[}\],:]$/;

const KEY = "a key in quotes";
const EXPECTED = {
  value: "a value",
  firstValue: "a value or ]",
  key: KEY,
  firstKey: `${KEY} or }`,
  colon: "a colon",
  after: "a comma or the end of the list or object",
  end: "nothing after the end",
} as const;

/**
 * Each key and each value of JSON text, in order. The path is the same list all the time: copy it to keep it.
 * @throws JsonSyntaxError at the first place where the text is not JSON, after all that stands before it.
 */
export function* jsonTokens(text: string): Generator<JsonToken> {
  const path: (string | number)[] = [];
  let awaits: keyof typeof EXPECTED = "value";
  for (let at = 0; ;) {
    SPACE.lastIndex = at;
    SPACE.exec(text);
    at = SPACE.lastIndex;
    if (at === text.length && awaits === "end") return;
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    const last = path.length - 1;
    const isList = typeof path[last] === "number";
    if (token === undefined) throw new JsonSyntaxError(at, EXPECTED[awaits]);
    if (
      (token === "}" && (awaits === "firstKey" || (awaits === "after" && !isList))) ||
      (token === "]" && (awaits === "firstValue" || (awaits === "after" && isList)))
    ) {
      path.pop();
      awaits = path.length > 0 ? "after" : "end";
    } else if (token === "," && awaits === "after") {
      if (isList) path[last] = Number(path[last]) + 1;
      awaits = isList ? "value" : "key";
    } else if (token === ":" && awaits === "colon") awaits = "value";
    else if (token.startsWith('"') && (awaits === "key" || awaits === "firstKey")) {
      path[last] = JSON.parse(token) as string;
      yield { path, token, at, isKey: true };
      awaits = "colon";
    } else if (!PUNCTUATION.test(token) && (awaits === "value" || awaits === "firstValue")) {
      yield { path, token, at, isKey: false };
      if (token === "{") path.push("");
      if (token === "[") path.push(0);
      awaits = token === "{" ? "firstKey" : token === "[" ? "firstValue" : last < 0 ? "end" : "after";
    } else throw new JsonSyntaxError(at, EXPECTED[awaits]);
    at += token.length;
  }
}
