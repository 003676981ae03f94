import { WORKER_POLICY } from "../model/workerPolicy";

/**
 * The policy of the site: nothing but this site's own files, no inline script, inlined sheets only by their hashes, and
 * no way to make script out of text (Trusted Types). The header names every sheet; a page names only its own, which is
 * the same policy, narrower.
 * @param startsWorker true for the one page that starts the service worker, whose address is a Trusted Types sink, and that
 * can be put on a home screen; and for the header, which holds for that page too.
 */
export function contentSecurityPolicy(sheetHashes: readonly string[], startsWorker: boolean): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${sheetHashes.map((hash) => `'sha256-${hash}'`).join(" ")}`,
    "img-src 'self'",
    "connect-src 'self'",
    ...(startsWorker ? ["manifest-src 'self'", "worker-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${startsWorker ? WORKER_POLICY : "'none'"}`,
  ].join("; ");
}
