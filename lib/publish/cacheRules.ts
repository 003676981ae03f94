/** How long browsers and content delivery networks may keep an answer: of one address, or of all below a folder (`*`). */
export type CacheRule = { path: string; value: string };

/** No two rules match the same address: hosts that read `_headers` join the values of all that match. */
export const CACHE_RULES: readonly CacheRule[] = [
  // Names carry a hash of the content.
  { path: "/islands/*", value: "public, max-age=31536000, immutable" },
  // An old worker keeps old files alive, and an old list makes a device keep them: always ask.
  { path: "/sw.js", value: "no-cache" },
  { path: "/offline/*", value: "no-cache" },
];

/**
 * Everything else, and the page for what is not there. A correction, the night a court rules, is with every reader five
 * minutes after the release. While the server is down, a cache may show what it has for a day: an old page at the door
 * is better than none.
 */
export const OTHER_FILES = "public, max-age=300, stale-if-error=86400";

/** Errors other than "not there" say nothing about the file. */
export const ERRORS = "no-store";

/**
 * Folders whose names carry a hash of the content. Pages that are still open, and downloads that have begun, ask for
 * these files of the release before.
 */
export const HASHED_FOLDERS: readonly string[] = ["/islands/", "/offline/parts/"];
