/** The name of the only Trusted Types policy: it lets the address of the service worker through, and nothing else. */
export const WORKER_POLICY = "offline-worker";
