/**
 * The line, from 1, on which the value at `field` ("hotlines.3.phones.0.number") starts in valid JSON text. Where
 * there is no such value, the line of the nearest value around it: a missing field is reported at its object.
 */
export function jsonLine(text: string, field: string): number {
  const path: (string | number)[] = [];
  let expectsKey = false;
  let best = { depth: -1, at: 0 };

  for (const match of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g)) {
    const [token] = match;
    const last = path.length - 1;
    if (token === "}" || token === "]") path.pop();
    else if (token === ",") {
      const step = path[last];
      if (typeof step === "number") path[last] = step + 1;
      else expectsKey = true;
    } else if (token === ":") expectsKey = false;
    else if (expectsKey) path[last] = JSON.parse(token) as string;
    else {
      const here = path.join(".");
      const around = here === "" || field === here || field.startsWith(`${here}.`);
      if (around && path.length > best.depth) best = { depth: path.length, at: match.index };
      if (token === "{") path.push("");
      if (token === "[") path.push(0);
    }
    if (token === "{") expectsKey = true;
    if (token === "[" || token === "}" || token === "]") expectsKey = false;
  }
  return text.slice(0, best.at).split("\n").length;
}
