import { sitePath } from "../model/relativeAddress";

/** What a page names: zimcheck reads only what stands in quotes, and ours has none where it can be without. */
const NAMED = /\s(?:href|src)=["']?([^\s"'>]+)/g;

/**
 * The links of a page that lead to what its ZIM has not.
 * @param page its site path. @param has site paths of all that is in the ZIM, by file or by redirect.
 */
export function zimFaults(page: string, html: string, has: ReadonlySet<string>): string[] {
  return [...html.matchAll(NAMED)].flatMap(([, address]) => {
    const path = sitePath(page, address!)?.replace(/#.*$/, "");
    return path === undefined || has.has(path) ? [] : [`${page} → ${address}`];
  });
}
