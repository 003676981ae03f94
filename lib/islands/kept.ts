import { formatDate } from "../i18n/format";
import { interpolate } from "../i18n/interpolate";
import type { IslandData } from "../model/islandData";
import { pathTo } from "../model/paths";
import { WORKER_POLICY } from "../model/workerPolicy";
import { ageInDays } from "../offline/ageNotice";
import { browserStore } from "../offline/copyStore";
import { CHANNEL, type Report, type Request as Wish, WORKER_LOCK } from "../offline/messages";
import type { SavedCopy } from "../offline/offlineIndex";
import { isIndex } from "../offline/readRecords";
import { removeCopy, tidyUp } from "../offline/removeCopy";
import { versionOf } from "../offline/saveCopy";
import { shortHash } from "../offline/shortHash";
import { SiteRoot } from "../offline/siteRoot";
import { damagedFiles } from "../offline/wholeFiles";
import { at } from "./at";
import { inTime } from "./inTime";
import { lastOf } from "./lastAsked";
import { islandOf, part } from "./part";

type Action = "keep" | "continue" | "update" | "check" | "stop" | "remove";
type Words = (key: string, values?: Record<string, string | number>) => string;

/** Browsers of today; where one lacks any of it, the copy in one file is named. */
const isAble = () => {
  try {
    return (
      window.isSecureContext &&
      "serviceWorker" in navigator &&
      // Where storage is refused, to ask for it is an error.
      !!window.caches &&
      "locks" in navigator &&
      "BroadcastChannel" in window
    );
  } catch {
    return false;
  }
};

const ROOT = new SiteRoot(at("/"));

/** "1.2": megabytes with one digit. */
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

/** Keeping languages on this phone: what is there, and what can be done with it. Nothing happens before a press. */
function improve(root: HTMLElement, { locale, strings }: IslandData["kept"]): void {
  const t: Words = (key, values) => interpolate(strings[key] ?? key, values);
  const need = part<HTMLElement>(root, ".notice");
  if (!isAble()) {
    need.textContent = t("unsupported");
    return;
  }
  need.hidden = true;
  part<HTMLElement>(root, "section").hidden = false;

  const store = browserStore(caches, ROOT);
  const locks = ROOT.locks(navigator.locks);
  /** Takes away what nothing needs, but no worker that is being started. */
  const tidy = () =>
    tidyUp({
      store,
      locks,
      dropWorker: () =>
        locks.request(WORKER_LOCK, { ifAvailable: true }, (lock) => (lock ? dropWorker() : undefined)),
    });
  const rows = new Map(
    [...root.querySelectorAll<HTMLElement>("[data-copy]")].map((row) => [row.dataset.copy ?? "", row]),
  );
  const say = (code: string, text: string) => {
    part<HTMLElement>(rows.get(code)!, "[role=status]").textContent = text;
  };
  const offer = (code: string, ...actions: Action[]) => {
    for (const button of rows.get(code)!.querySelectorAll<HTMLElement>("[data-action]"))
      button.hidden = !actions.includes(button.dataset.action as Action);
  };
  const bar = (code: string) => part<HTMLProgressElement>(rows.get(code)!, "progress");

  /** An earlier telling of a language may still wait for the device, or for the network, when the next one begins. */
  const tellings = new Map([...rows.keys()].map((code) => [code, lastOf()]));
  const begin = (code: string) => tellings.get(code)!();
  /** A download that was asked for may be stopped, or all of it removed, before there is a worker to tell. */
  const wishes = new Map([...rows.keys()].map((code) => [code, lastOf()]));
  const wish = (code: string) => wishes.get(code)!();
  const giveUpAll = () => {
    for (const code of rows.keys()) wish(code);
  };

  /** @param total in bytes; 0 where it is not known yet. */
  const showProgress = (code: string, done: number, total: number) => {
    begin(code);
    bar(code).hidden = total === 0;
    bar(code).value = total === 0 ? 0 : done / total;
    say(code, t("progress", { done: megabytes(done), total: total === 0 ? "…" : megabytes(total) }));
    offer(code, "stop", "remove");
  };

  const describe = ({ made, bytes, manifest }: SavedCopy) => {
    const days = ageInDays(made, Date.now());
    return t(days < 0 ? "clock" : "saved", {
      files: manifest.length,
      size: megabytes(bytes),
      date: formatDate(made, locale),
      days,
    });
  };

  /**
   * Says what is really there: each file of a copy is read and compared, since a device may lose or change some. What the
   * server has comes after that, if it comes.
   * @param message what is said before it.
   */
  const show = async (code: string, message = "") => {
    const isLast = begin(code);
    bar(code).hidden = true;
    const copy = (await store.copies()).find((one) => one.locale === code);
    const isBegun = (await store.begun()).includes(code);
    if (copy && isLast()) say(code, t("checking"));
    const damaged = await damagedFiles(code, { store, hashOf: shortHash });
    if (!isLast()) return;
    const here = copy && (damaged.length > 0 ? t("broken", { files: damaged.length }) : describe(copy));
    const tell = (...said: (string | undefined)[]) =>
      say(code, [message, here, ...said].filter(Boolean).join(" "));
    tell(isBegun ? t("begun") : "");
    if (isBegun) offer(code, "continue", "remove");
    else if (here) offer(code, "update", "check", "remove");
    else offer(code, "keep");
    // Looking for what is not there may have made a place for it.
    if (!copy && !isBegun) void tidy();

    const newest = await latest(code);
    if (isBegun || !isLast()) return;
    if (here) tell(newest !== null && newest.version !== copy.version ? t("newer") : "");
    else tell(newest ? t("none", { size: megabytes(newest.download) }) : t("noneUnreached"));
  };

  const showAll = () => {
    for (const code of rows.keys()) void show(code);
  };
  /** A copy that no worker serves is of no use. */
  const serve = async () => {
    if (!(await registration()) && (await store.copies()).length > 0) await startWorker();
  };

  const channel = new BroadcastChannel(ROOT.own(CHANNEL));
  channel.addEventListener("message", ({ data }: MessageEvent<Report>) => {
    if (data.type === "removing") return giveUpAll();
    if (data.type === "removed") return showAll();
    const code = data.locale;
    if (!rows.has(code)) return;
    if (data.type === "progress") {
      showProgress(code, data.done, data.total);
    } else if (data.type === "waiting") {
      begin(code);
      say(code, t("waiting"));
      offer(code, "stop", "remove");
    } else if (data.state === "saved") void Promise.all([show(code), serve()]);
    else void show(code, data.reason === "stopped" ? "" : t(data.reason));
  });

  const acts: Record<Action, (code: string) => Promise<void>> = {
    keep: async (code) => {
      showProgress(code, 0, 0);
      // Asked here, after a press: a phone that agrees does not clear these files to make room.
      void navigator.storage?.persist?.();
      const isWanted = wish(code);
      const worker = await startWorker();
      if (!isWanted()) return show(code);
      worker.postMessage({ type: "keep", locale: code } satisfies Wish);
    },
    continue: (code) => acts.keep(code),
    update: (code) => acts.keep(code),
    stop: (code) => {
      wish(code);
      return tellWorkers({ type: "stop", locale: code });
    },
    check: async (code) => {
      begin(code);
      say(code, t("checking"));
      const damaged = await damagedFiles(code, { store, hashOf: shortHash });
      const files = (await store.copies()).find((one) => one.locale === code)?.manifest.length ?? 0;
      say(code, damaged.length > 0 ? t("broken", { files: damaged.length }) : t("whole", { files }));
    },
    remove: async (code) => {
      giveUpAll();
      channel.postMessage({ type: "removing" } satisfies Report);
      await removeCopy(code, {
        store,
        locks,
        dropWorker: () => locks.request(WORKER_LOCK, dropWorker),
        stopDownloads: () => tellWorkers({ type: "stop" }),
      });
      channel.postMessage({ type: "removed" } satisfies Report);
      showAll();
    },
  };
  root.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("[data-action]");
    const code = button?.closest<HTMLElement>("[data-copy]")?.dataset.copy;
    if (button && code !== undefined)
      acts[button.dataset.action as Action](code).catch(() => show(code, t("network")));
  });
  // This page may have been opened after a removal that was cut off, or in the middle of a download, which tells how far it is.
  void tidy();
  showAll();
  void serve();
  void tellWorkers({ type: "tell" });
  offerInstall(part<HTMLButtonElement>(root, "[data-install]"));
}

/** How long the server may take to say what it has. */
const LATEST_IN_MS = 5000;

/** What the server has of a language: how large, and what tells it from another version. Null without a network. */
async function latest(code: string): Promise<{ download: number; version: string } | null> {
  try {
    const response = await fetch(at(pathTo.offlineParts(code)), {
      cache: "no-store",
      signal: AbortSignal.timeout(LATEST_IN_MS),
    });
    if (!response.ok) return null;
    const index: unknown = await response.json();
    return isIndex(index) ? { download: index.download, version: versionOf(index) } : null;
  } catch {
    return null;
  }
}

let policy: { createScriptURL: (url: string) => unknown } | undefined;

/** The running worker, started by the first press. Its address is the only one that the policy lets through. */
async function startWorker(): Promise<ServiceWorker> {
  const url = at(pathTo.worker());
  policy ??= trustedTypesOf(window)?.createPolicy(WORKER_POLICY, {
    createScriptURL: (wanted) => {
      if (wanted === url) return url;
      throw new TypeError(`not the worker: ${wanted}`);
    },
  });
  return ROOT.locks(navigator.locks).request(WORKER_LOCK, () =>
    inTime(async () => {
      await navigator.serviceWorker.register((policy?.createScriptURL(url) ?? url) as string);
      const { active } = await navigator.serviceWorker.ready;
      if (!active) throw new Error("no worker");
      return active;
    }),
  );
}

/** What the browser knows of the worker of this copy of the site; that of another one, in a folder above, is none of ours. */
async function registration(): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(at("/"));
  return found?.scope === at("/") ? found : undefined;
}

/** Tells every worker of this site, also one that waits for its turn; none is started. */
async function tellWorkers(wish: Wish): Promise<void> {
  const { active, waiting, installing } = (await registration()) ?? {};
  for (const worker of [active, waiting, installing]) worker?.postMessage(wish);
}

/** Not waited for: a browser that looks for a newer worker on a silent network lets go of this one when it has given up. */
async function dropWorker(): Promise<void> {
  void (await registration())?.unregister();
}

type TrustedTypes = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => unknown };
};

/** Trusted Types, where the browser has them. TypeScript's types of a page do not. */
function trustedTypesOf(scope: object): TrustedTypes | undefined {
  return (scope as { trustedTypes?: TrustedTypes }).trustedTypes;
}

type InstallPrompt = Event & { prompt: () => Promise<unknown> };

/** The browser's own question comes only when a person asks for it. */
function offerInstall(button: HTMLButtonElement): void {
  let question: InstallPrompt | undefined;
  window.addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    question = event as InstallPrompt;
    button.hidden = false;
  });
  button.addEventListener("click", () => {
    void question?.prompt();
    button.hidden = true;
  });
}

const island = islandOf("kept");
if (island) improve(island.root, island.told);
