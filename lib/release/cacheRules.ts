/**
 * How long browsers and content delivery networks may keep an answer. `path` is one address, or a folder with `*` for
 * all below it. `isHashed`: names carry a hash of the content, so pages of older releases may still ask for older files.
 */
export type CacheRule = { path: string; value: string; isHashed: boolean };

/** No two rules match the same address: hosts that read `_headers` join the values of all that match. */
export const CACHE_RULES: readonly CacheRule[] = [
  { path: "/islands/*", value: "public, max-age=31536000, immutable", isHashed: true },
  // An old worker keeps old files alive, and an old list makes a device keep them: always ask.
  { path: "/sw.js", value: "no-cache", isHashed: false },
  { path: "/offline/*", value: "no-cache", isHashed: false },
];

/**
 * Everything else, and the page for what is not there. A correction, the night a court rules, is with every reader five
 * minutes after the release. While the server is down, a cache may show what it has for a day: an old page at the door
 * is better than none.
 */
export const OTHER_FILES = "public, max-age=300, stale-if-error=86400";
