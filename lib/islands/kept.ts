import { formatDate } from "../i18n/format";
import { interpolate } from "../i18n/interpolate";
import type { IslandData } from "../model/islandData";
import { pathTo } from "../model/paths";
import { WORKER_POLICY } from "../model/workerPolicy";
import { ageInDays } from "../offline/ageNotice";
import { browserStore } from "../offline/copyStore";
import { CHANNEL, type Report, type Request as Wish } from "../offline/messages";
import type { OfflineIndex, SavedCopy } from "../offline/offlineIndex";
import { damagedFiles, removeCopy, versionOf } from "../offline/saveCopy";
import { shortHash } from "../offline/shortHash";
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

  const store = browserStore(caches, location.origin);
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

  const describe = ({ made, bytes, manifest }: SavedCopy) => {
    const days = ageInDays(made, Date.now());
    return t(days < 0 ? "clock" : "saved", {
      files: manifest.length,
      size: megabytes(bytes),
      date: formatDate(made, locale),
      days,
    });
  };

  const show = async (code: string) => {
    bar(code).hidden = true;
    const copy = (await store.copies()).find((one) => one.locale === code);
    const isBegun = (await store.begun()).includes(code);
    // What the server has is known only with a network; what is kept is known without.
    const newest = await latest(code);
    if (isBegun) {
      say(code, [copy ? describe(copy) : "", t("begun")].filter(Boolean).join(" "));
      offer(code, "continue", "remove");
    } else if (copy) {
      const isOld = newest !== null && newest.version !== copy.version;
      say(code, [describe(copy), isOld ? t("newer") : ""].filter(Boolean).join(" "));
      offer(code, "update", "check", "remove");
    } else {
      say(code, newest ? t("none", { size: megabytes(newest.download) }) : t("network"));
      offer(code, "keep");
    }
  };

  const failed = async (code: string, message: string) => {
    await show(code);
    say(code, `${message} ${part<HTMLElement>(rows.get(code)!, "[role=status]").textContent}`);
  };

  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", ({ data }: MessageEvent<Report>) => {
    if (data.type === "busy") return;
    const code = data.locale;
    if (!rows.has(code)) return;
    if (data.type === "progress") {
      bar(code).hidden = false;
      bar(code).value = data.done / data.total;
      say(code, t("progress", { done: megabytes(data.done), total: megabytes(data.total) }));
      offer(code, "stop");
    } else if (data.state === "saved") void show(code);
    else void failed(code, t(data.reason));
  });

  const acts: Record<Action, (code: string) => Promise<void>> = {
    keep: async (code) => {
      offer(code, "stop");
      say(code, t("progress", { done: megabytes(0), total: "…" }));
      // Asked here, after a press: a phone that agrees does not clear these files to make room.
      void navigator.storage?.persist?.();
      const worker = await startWorker();
      worker.postMessage({ type: "keep", locale: code } satisfies Wish);
    },
    continue: (code) => acts.keep(code),
    update: (code) => acts.keep(code),
    stop: async () => {
      (await startWorker()).postMessage({ type: "stop" } satisfies Wish);
    },
    check: async (code) => {
      const damaged = await damagedFiles(code, store, shortHash);
      const files = (await store.copies()).find((one) => one.locale === code)?.manifest.length ?? 0;
      say(code, damaged.length > 0 ? t("broken", { files: damaged.length }) : t("whole", { files }));
    },
    remove: async (code) => {
      await removeCopy(code, store);
      if ((await store.copies()).length === 0)
        for (const registration of await navigator.serviceWorker.getRegistrations())
          await registration.unregister();
      await show(code);
    },
  };
  root.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("[data-action]");
    const code = button?.closest<HTMLElement>("[data-copy]")?.dataset.copy;
    if (button && code !== undefined)
      acts[button.dataset.action as Action](code).catch(() => failed(code, t("network")));
  });
  for (const code of rows.keys()) void show(code);
  offerInstall(part<HTMLButtonElement>(root, "[data-install]"));
}

/** What the server has of a language: how large, and what tells it from another version. Null without a network. */
async function latest(code: string): Promise<{ download: number; version: string } | null> {
  try {
    const response = await fetch(pathTo.offlineParts(code), { cache: "no-store" });
    if (!response.ok) return null;
    const index = (await response.json()) as OfflineIndex;
    return { download: index.download, version: versionOf(index) };
  } catch {
    return null;
  }
}

let policy: { createScriptURL: (url: string) => unknown } | undefined;

/** The running worker, started by the first press. Its address is the only one that the policy lets through. */
async function startWorker(): Promise<ServiceWorker> {
  const url = pathTo.worker();
  policy ??= trustedTypesOf(window)?.createPolicy(WORKER_POLICY, {
    createScriptURL: (wanted) => {
      if (wanted === url) return url;
      throw new TypeError(`not the worker: ${wanted}`);
    },
  });
  await navigator.serviceWorker.register((policy?.createScriptURL(url) ?? url) as string);
  const { active } = await navigator.serviceWorker.ready;
  if (!active) throw new Error("no worker");
  return active;
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
