/** The part of a service worker's global scope that ours uses: TypeScript's own types for it clash with a page's. */
export type WorkerScope = {
  location: { href: string };
  clients: { claim: () => Promise<void> };
  addEventListener: {
    (type: "activate", listener: (event: Waiting) => void): void;
    (type: "message", listener: (event: Waiting & { data: unknown }) => void): void;
    (type: "fetch", listener: (event: FetchEvent) => void): void;
  };
};
type Waiting = { waitUntil: (work: Promise<unknown>) => void };
type FetchEvent = Waiting & { request: Request; respondWith: (answer: Promise<Response>) => void };
