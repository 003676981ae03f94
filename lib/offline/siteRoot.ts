import type { Locks } from "./messages";

/**
 * The folder in which a copy of the site stands: `https://rights.example/`, or `https://host.example/a/b/` beside what else that host has,
 * which may be another copy.
 */
export class SiteRoot {
  private readonly url: URL;

  /** @param address of the folder, with its slash. */
  constructor(address: string) {
    this.url = new URL(address);
  }

  /** The whole address of a site path. */
  at(path: string): string {
    return new URL(path.slice(1), this.url).href;
  }

  /** The site path of a whole address, without its query and fragment. Null for what is not of this copy. */
  pathOf(address: string): string | null {
    const { origin, pathname } = new URL(address);
    const folder = this.url.pathname;
    return origin === this.url.origin && pathname.startsWith(folder)
      ? pathname.slice(folder.length - 1)
      : null;
  }

  /** This copy's name for what browsers keep by the name, once an origin: a cache, a channel, a lock. At the root of a host the name itself. */
  own(name: string): string {
    return name + this.url.pathname.slice(0, -1);
  }

  /** Locks by names of this copy's own. */
  locks(locks: Locks): Locks {
    const request = (name: string, ...rest: [never, never]) => locks.request(this.own(name), ...rest);
    return { request } as Locks;
  }
}
