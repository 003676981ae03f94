import { at } from "./at";
import { inTime } from "./inTime";

const answers = new Map<string, Promise<unknown>>();

/** A JSON file at a site path or a whole address, fetched once a page. A failed fetch, or one that takes too long, is tried again the next time. */
export function fetchJson<T>(path: string): Promise<T> {
  let answer = answers.get(path);
  if (!answer) {
    answer = inTime(async (signal) => {
      const response = await fetch(at(path), { signal });
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return response.json() as Promise<unknown>;
    });
    answer.catch(() => answers.delete(path));
    answers.set(path, answer);
  }
  return answer as Promise<T>;
}
