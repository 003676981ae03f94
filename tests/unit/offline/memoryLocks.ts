import type { Locks } from "../../../lib/offline/messages";

type Waiting = { owner: object; begin: () => void };

/**
 * The Web Locks of one origin in memory. Each page and worker has its own way to them; when it ends, what it holds is free, as a
 * browser does it.
 */
export class MemoryLocks {
  private holder: object | undefined;
  private waiting: Waiting[] = [];
  private readonly ended = new Set<object>();

  /** The locks as one page or worker has them. */
  of(owner: object): Locks {
    const request = async (_name: string, ...rest: unknown[]) => {
      const callback = rest.pop() as (lock: object | null) => unknown;
      const { ifAvailable, signal } = (rest[0] ?? {}) as LockOptions;
      signal?.throwIfAborted();
      if (this.ended.has(owner)) return new Promise(() => {});
      if (ifAvailable && this.holder) return callback(null);
      if (this.holder)
        await new Promise<void>((resolve, reject) => {
          const one = { owner, begin: resolve };
          this.waiting.push(one);
          signal?.addEventListener("abort", () => {
            this.waiting = this.waiting.filter((other) => other !== one);
            reject(signal.reason as Error);
          });
        });
      // It may have ended between its turn and this line.
      if (this.ended.has(owner)) return new Promise(() => {});
      this.holder = owner;
      try {
        return await callback({});
      } finally {
        if (this.holder === owner) this.next();
      }
    };
    return { request } as Locks;
  }

  /** The page was closed, or the worker killed. */
  end(owner: object): void {
    this.ended.add(owner);
    this.waiting = this.waiting.filter((one) => one.owner !== owner);
    if (this.holder === owner) this.next();
  }

  private next(): void {
    const next = this.waiting.shift();
    this.holder = next?.owner;
    next?.begin();
  }
}
