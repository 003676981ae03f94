import { answer } from "./answer";
import { browserStore } from "./copyStore";
import { fetchWhole } from "./fetchWhole";
import { newsHearer } from "./newsHearer";
import { isServed } from "./isServed";
import { keeper } from "./keeper";
import { CHANNEL, type Request as Wish } from "./messages";
import { Network } from "./network";
import { shortHash } from "./shortHash";
import { SiteRoot } from "./siteRoot";
import type { WorkerScope } from "./workerScope";

/**
 * The service worker. It exists only where a person chose "Keep on this phone", and goes when they remove the last
 * language. It keeps no request and no address: only the files that the lists name.
 */
const scope = self as unknown as WorkerScope;

/** How long the network may take where a copy is kept. */
const PATIENCE_IN_MS = 3000;

/** It stands beside the first page, and serves what is below. */
const root = new SiteRoot(new URL("./", scope.location.href).href);
const store = browserStore(caches, root);
const locks = root.locks(navigator.locks);
const network = new Network(PATIENCE_IN_MS);
const channel = new BroadcastChannel(root.own(CHANNEL));
const copies = keeper({
  store,
  locks,
  fetchText: (path, signal) => fetchWhole(root.at(path), signal),
  hashOf: shortHash,
  report: (report) => channel.postMessage(report),
});
const hearNews = newsHearer({
  store,
  locks,
  fetchText: (path) => fetchWhole(root.at(path), AbortSignal.timeout(PATIENCE_IN_MS)),
  now: Date.now,
});

// A new worker waits until no page uses the old one, so a download is never cut in two by an update. The first has none
// to wait for, and serves the page that asked for it.
scope.addEventListener("activate", (event) => event.waitUntil(scope.clients.claim()));

scope.addEventListener("message", (event) => {
  const wish = event.data as Wish;
  if (wish.type === "keep") event.waitUntil(copies.keep(wish.locale));
  else if (wish.type === "stop") copies.stop(wish.locale);
  else copies.tell();
});

scope.addEventListener("fetch", (event) => {
  const { request } = event;
  if (!isServed(request, root)) return;
  const isPage = request.mode === "navigate";
  event.respondWith(
    answer(root.pathOf(request.url)!, isPage, {
      root,
      store,
      network,
      ask: () => fetch(request),
      hashOf: shortHash,
      now: Date.now(),
      keepAlive: (work) => event.waitUntil(work),
    }),
  );
  if (isPage) event.waitUntil(hearNews());
});
