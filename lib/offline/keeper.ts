import { pathTo } from "../model/paths";
import { LOCK, type Locks, type Report } from "./messages";
import { type SaveEnd, saveCopy, type SaveTools } from "./saveCopy";

type KeeperTools = Pick<SaveTools, "store" | "fetchText" | "hashOf"> & {
  locks: Locks;
  /** Tells every open page of this site. */
  report: (report: Report) => void;
};

/** The downloads of one worker: one language after the other, each of which can be stopped by itself. */
export function keeper({ locks, report, ...tools }: KeeperTools) {
  /** What was asked for and has not ended, and what was told of it last. */
  const running = new Map<string, { stop: AbortController; last: Report }>();

  const tell = (locale: string, last: Report) => {
    running.get(locale)!.last = last;
    report(last);
  };

  const save = (locale: string, { signal }: AbortController): Promise<SaveEnd> =>
    saveCopy(
      locale,
      { manifest: pathTo.offline(locale), index: pathTo.offlineParts(locale) },
      {
        ...tools,
        signal,
        onProgress: (done, total) => tell(locale, { type: "progress", locale, done, total }),
      },
    );

  const inTurn = async (locale: string, stop: AbortController): Promise<SaveEnd> => {
    const first = await locks.request(LOCK, { ifAvailable: true }, (lock) =>
      lock ? save(locale, stop) : undefined,
    );
    if (first) return first;
    tell(locale, { type: "waiting", locale });
    return locks.request(LOCK, { signal: stop.signal }, () => save(locale, stop));
  };

  return {
    /** Keeps a language. Whoever asks for it again, from another tab, sees the one that is under way. */
    keep: async (locale: string): Promise<void> => {
      if (running.has(locale)) return;
      const stop = new AbortController();
      running.set(locale, { stop, last: { type: "progress", locale, done: 0, total: 0 } });
      const end = await inTurn(locale, stop).catch((): SaveEnd => ({
        state: "failed",
        reason: stop.signal.aborted ? "stopped" : "network",
      }));
      running.delete(locale);
      report({ type: "end", locale, ...end });
    },
    /** Stops one download, or all of them. */
    stop: (locale?: string): void => {
      for (const [one, { stop }] of running) if (locale === undefined || one === locale) stop.abort();
    },
    /** Tells again how far each is, for a page that has just been opened. */
    tell: (): void => {
      for (const { last } of running.values()) report(last);
    },
  };
}
