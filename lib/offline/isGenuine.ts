import { pageMark } from "../model/pageMark";

/** What a file of this kind is when it is whole; anything else that comes is somebody else's, or half of ours. */
const WHOLE: readonly (readonly [ending: RegExp, isWhole: (text: string, path: string) => boolean])[] = [
  [/\/$/, (text, path) => text.endsWith(pageMark(path))],
  [/\.(json|webmanifest)$/, isJson],
  [/\.svg$/, (text) => /^<svg[\s>].*<\/svg>\s*$/s.test(text)],
];

/**
 * Is an answer of the network the file of this site that was asked for? A blocked site, a taken down one and a Wi-Fi that
 * wants a sign-in answer too: with an error, from another address, or with a page of theirs and status 200.
 * @param text the whole body.
 */
export function isGenuine(path: string, { ok, redirected }: Response, text: string): boolean {
  if (!ok || redirected) return false;
  const [, isWhole = isNoPage] = WHOLE.find(([ending]) => ending.test(path)) ?? [];
  return isWhole(text, path);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function isNoPage(text: string): boolean {
  return !/^\s*</.test(text);
}
