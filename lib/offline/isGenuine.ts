import { pageMark } from "../model/pageMark";

/** What a file of this kind is when it is whole; anything else that comes is somebody else's, or half of ours. */
const WHOLE: readonly (readonly [
  ending: RegExp,
  isWhole: (text: string, path: string, kept: string) => boolean,
])[] = [
  [/\/$/, (text, path) => text.endsWith(pageMark(path))],
  [/\.(json|webmanifest)$/, (text, _, kept) => isLike(valueOf(text), valueOf(kept))],
  [/\.svg$/, (text) => /^<svg[\s>].*<\/svg>\s*$/s.test(text)],
];

/**
 * Is an answer of the network the file of this site that was asked for? A blocked site, a taken down one and a Wi-Fi that
 * wants a sign-in answer too: with an error, from another address, or with a page of theirs and status 200.
 * @param text the whole body.
 * @param kept the file as it is kept, which data of another release is like.
 */
export function isGenuine(path: string, { ok, redirected }: Response, text: string, kept: string): boolean {
  if (!ok || redirected) return false;
  const [, isWhole = isNoPage] = WHOLE.find(([ending]) => ending.test(path)) ?? [];
  return isWhole(text, path, kept);
}

/** Undefined where it is no JSON. */
function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Is data a list where ours is one, with something in it; a record with a field of ours; and anything only where ours is? */
function isLike(value: unknown, kept: unknown): boolean {
  if (typeof value !== "object" || typeof kept !== "object" || !value || !kept) return false;
  if (Array.isArray(value) !== Array.isArray(kept)) return false;
  // The keys of a list are its places.
  return Object.keys(kept).some((key) => Object.hasOwn(value, key));
}

function isNoPage(text: string): boolean {
  return !/^\s*</.test(text);
}
