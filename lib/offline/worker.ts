import { pathTo } from "../model/paths";
import { answer } from "./answer";
import { browserStore } from "./copyStore";
import { CHANNEL, LOCK, type Report, type Request as Wish } from "./messages";
import type { OfflineNews } from "./offlineIndex";
import { saveCopy } from "./saveCopy";
import { shortHash } from "./shortHash";
import type { WorkerScope } from "./workerScope";

/**
 * The service worker. It exists only where a person chose "Keep on this phone", and goes when they remove the last
 * language. It keeps no request and no address: only the files that the lists name.
 */
const scope = self as unknown as WorkerScope;

/** How long the network may take where a copy is kept. */
const PATIENCE_IN_MS = 3000;
/** How often a device that is online asks for news. */
const NEWS_AFTER_MS = 6 * 3_600_000;

const store = browserStore(caches, scope.location.origin);
let running = new AbortController();
let heardAt = 0;

// A new worker waits until no page uses the old one, so a download is never cut in two by an update. The first has none
// to wait for, and serves the page that asked for it.
scope.addEventListener("activate", (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener("message", (event) => {
  const wish = event.data as Wish;
  if (wish.type === "stop") running.abort();
  else event.waitUntil(keep(wish.locale));
});

scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== scope.location.origin) return;
  if (url.pathname.startsWith("/offline/") || url.pathname === pathTo.worker()) return;
  const isPage = request.mode === "navigate";
  event.respondWith(
    answer(url.pathname, isPage, {
      store,
      network: () => fetch(request),
      now: Date.now(),
      patience: PATIENCE_IN_MS,
    }),
  );
  if (isPage) event.waitUntil(hearNews());
});

async function keep(locale: string): Promise<void> {
  const channel = new BroadcastChannel(CHANNEL);
  const report = (message: Report) => channel.postMessage(message);
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock) return report({ type: "busy" });
    running = new AbortController();
    const end = await saveCopy(
      locale,
      { manifest: pathTo.offline(locale), index: pathTo.offlineParts(locale) },
      {
        store,
        fetchText,
        hashOf: shortHash,
        signal: running.signal,
        onProgress: (done, total) => report({ type: "progress", locale, done, total }),
      },
    );
    report({ type: "end", locale, ...end });
  });
  channel.close();
}

async function fetchText(path: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(path, { cache: "no-store", signal });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

/** Asks now and then, while online, for what has changed urgently and which numbers have ended, so that an old copy can say so. */
async function hearNews(): Promise<void> {
  if (Date.now() - heardAt < NEWS_AFTER_MS) return;
  try {
    const news = JSON.parse(await fetchText(pathTo.offlineNews(), AbortSignal.timeout(PATIENCE_IN_MS)));
    heardAt = Date.now();
    if ((await store.copies()).length > 0) await store.setNews(news as OfflineNews);
  } catch {
    // Offline, or a slow network: the next page asks again.
  }
}
