import { describe, expect, it } from "vitest";
import { pageMark } from "../../../lib/model/pageMark";
import { answer } from "../../../lib/offline/answer";
import { browserStore, COPIES, type CopyStore, FILES } from "../../../lib/offline/copyStore";
import { keeper } from "../../../lib/offline/keeper";
import type { Report } from "../../../lib/offline/messages";
import { Network } from "../../../lib/offline/network";
import { removeCopy, tidyUp } from "../../../lib/offline/removeCopy";
import { damagedFiles } from "../../../lib/offline/wholeFiles";
import { Random } from "../../fixtures/random";
import { memoryCaches } from "./memoryCaches";
import { MemoryLocks } from "./memoryLocks";
import { hashOf, ROOT, siteOf } from "./smallSite";

const SCENARIOS = 200;
const STEPS = 25;
const LOCALES = ["en", "es", "ar"] as const;

/** A release: a page says which it is of, so that two of them can be told apart. */
function release(version: number): ReadonlyMap<string, string> {
  const page = (path: string, said: string) => [path, `<main><h1>${said}</h1>${pageMark(path)}`] as const;
  return new Map(
    LOCALES.flatMap((locale) => [
      ...siteOf(
        Object.fromEntries([
          page(`/${locale}/`, `first of ${version}`),
          page(`/${locale}/offline/`, "kept"),
          ...[1, 2, 3, 4, 5].map((guide) =>
            // Most pages do not change from one release to the next.
            page(`/${locale}/guides/${guide}/`, `guide ${guide === version ? version : 0}`),
          ),
          ["/icon.svg", "<svg></svg>"],
          ["/data/hotlines/0.json", JSON.stringify({ hotlines: [], version: version % 2 })],
        ]),
        locale,
      ),
    ]),
  );
}
const RELEASES = [1, 2, 3].map(release);
const PATHS = [...RELEASES[0]!.keys()].filter((path) => !path.startsWith("/offline/"));
const HARMED = "harmed";
const PORTAL = "<!doctype html><main>Log in</main>";

type Weather = "fair" | "rough" | "gone" | "portal";

/** How long a page or worker lives. After that it does nothing more, and nobody waits for it. */
class Life {
  ended = false;
  end!: () => void;
  readonly death = new Promise<void>((resolve) => {
    this.end = () => {
      this.ended = true;
      resolve();
    };
  });
}

/** A phone with a worker that can be killed, tabs that can be closed, and a network that can do anything. */
class Phone {
  readonly caches: CacheStorage;
  readonly store: CopyStore;
  private readonly locks = new MemoryLocks();
  private readonly pending = new Set<Promise<unknown>>();
  private worker!: { copies: ReturnType<typeof keeper>; life: Life };
  private network = new Network(1);
  weather: Weather = "fair";
  version = 0;
  /** What the device did to files by itself, so that they are not blamed on us. */
  readonly harmed = new Set<string>();
  readonly faults: string[] = [];
  readonly ends: Extract<Report, { type: "end" }>[] = [];
  readonly hasRoom: boolean;

  constructor(private readonly random: Random) {
    this.hasRoom = random.below(4) > 0;
    this.caches = memoryCaches(this.hasRoom ? Infinity : 10 + random.below(10));
    this.store = browserStore(this.caches, ROOT);
    this.startWorker();
  }

  /** The store as one page or worker has it. */
  private storeOf(life: Life): CopyStore {
    const mortal = <Name extends keyof CopyStore>(name: Name) =>
      (async (...args: never[]) => {
        await this.pause();
        if (life.ended) return new Promise(() => {});
        return (this.store[name] as (...all: never[]) => Promise<unknown>)(...args);
      }) as unknown as CopyStore[Name];
    return Object.fromEntries(
      (Object.keys(this.store) as (keyof CopyStore)[]).map((name) => [name, mortal(name)]),
    ) as CopyStore;
  }

  /** Lets others go on for a while, and now and then for long. */
  private async pause(): Promise<void> {
    const turns = this.random.below(this.random.below(8) === 0 ? 80 : 4);
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
  }

  private startWorker(): void {
    const life = new Life();
    this.network = new Network(1);
    const copies = keeper({
      store: this.storeOf(life),
      locks: this.locks.of(life),
      hashOf,
      fetchText: async (path, signal) => {
        await this.pause();
        signal.throwIfAborted();
        const text = this.altered(await this.comes(path));
        await this.pause();
        signal.throwIfAborted();
        return text;
      },
      report: (report) => void this.track(this.checkReport(report)),
    });
    this.worker = { copies, life };
  }

  killWorker(): void {
    this.worker.life.end();
    this.locks.end(this.worker.life);
    this.startWorker();
  }

  /** What the network makes of a file of the release that is served. */
  private async comes(path: string): Promise<string> {
    const text = RELEASES[this.version]!.get(path);
    const fate = this.weather === "rough" ? this.random.below(8) : 7;
    if (this.weather === "gone" || fate === 0) throw new TypeError("failed to fetch");
    if (this.weather === "portal" || fate === 1) return PORTAL;
    if (text === undefined) throw new Error("404");
    if (fate === 2) return text.slice(0, text.length >> 1);
    // The release changes in the middle of a download.
    if (fate === 4) this.version = this.random.below(RELEASES.length);
    return text;
  }

  /** Only a hash tells: whoever changes a page on its way and leaves its end alone is kept out by HTTPS. */
  private altered(text: string): string {
    return this.weather === "rough" && this.random.below(8) === 0
      ? text.replace("<h1>guide", "<h1>giude")
      : text;
  }

  private track(work: Promise<unknown>, life = new Life()): void {
    const one = Promise.race([work, life.death]).catch((error: unknown) =>
      this.faults.push(`threw: ${String(error)}`),
    );
    this.pending.add(one);
    void one.finally(() => this.pending.delete(one));
  }

  private async checkReport(report: Report): Promise<void> {
    if (report.type !== "end") return;
    this.ends.push(report);
    if (report.state === "saved") await this.checkCopies(`saved ${report.locale}`);
  }

  /** Every copy is whole: each file is there, as its list says, unless the device itself harmed it. */
  async checkCopies(when: string): Promise<void> {
    for (const copy of await this.store.copies()) {
      const damaged = new Set(await damagedFiles(copy.locale, { store: this.store, hashOf }));
      const lacks = copy.manifest.filter(([path, file]) => damaged.has(path) && !this.harmed.has(file));
      // Taken away, or replaced, while its files were being looked at: then it is no copy any more.
      const isThere = (await this.store.copies()).some((one) => JSON.stringify(one) === JSON.stringify(copy));
      if (isThere) this.faults.push(...lacks.map(([path]) => `${when}: ${copy.locale} lacks ${path}`));
    }
  }

  keep(locale: string): void {
    this.track(this.worker.copies.keep(locale), this.worker.life);
  }

  stop(locale: string | undefined): void {
    this.worker.copies.stop(locale);
  }

  /** @param isClosed the page is closed somewhere in the middle. */
  remove(locale: string, isClosed: boolean): void {
    const life = new Life();
    const removal = removeCopy(locale, {
      store: this.storeOf(life),
      locks: this.locks.of(life),
      stopDownloads: async () => this.worker.copies.stop(),
      dropWorker: async () => {},
    });
    if (!isClosed) return this.track(removal);
    this.track(
      (async () => {
        for (let turns = this.random.below(60); turns > 0; turns -= 1) await Promise.resolve();
        life.end();
        this.locks.end(life);
      })(),
    );
  }

  openPage(): void {
    const life = new Life();
    const remains = { store: this.storeOf(life), locks: this.locks.of(life), dropWorker: async () => {} };
    this.track(tidyUp(remains));
  }

  /** The device loses or changes a file, or half of a record. */
  async harm(): Promise<void> {
    const all = [...(await this.store.hashes())];
    const [copy] = await this.store.copies();
    if (this.random.below(4) === 0 && copy)
      await (
        await this.caches.open(COPIES)
      ).put(ROOT.at(`/offline/kept/copy/${copy.locale}`), new Response(JSON.stringify(copy).slice(0, 50)));
    else if (all.length > 0) {
      const one = this.random.pick(all);
      this.harmed.add(one);
      if (this.random.below(2)) await this.store.drop(one);
      else
        await (await this.caches.open(FILES)).put(ROOT.at(`/offline/kept/file/${one}`), new Response(HARMED));
    }
  }

  /** Somebody opens a page, or a module asks for data: what is shown is whole, and of one release. */
  async ask(path: string): Promise<void> {
    const isPage = path.endsWith("/");
    const kept = (await this.store.copies()).some(({ manifest }) =>
      manifest.some(([one, file]) => one === path && !this.harmed.has(file)),
    );
    try {
      const answered = await answer(path, isPage, {
        root: ROOT,
        store: this.store,
        network: this.network,
        ask: async () => new Response(await this.comes(path)),
        hashOf,
        now: Date.parse("2026-11-26"),
        keepAlive: (work) => this.track(work),
      });
      const text = (await answered.text()).replace(/<p class="notice".*?<\/p>/g, "");
      const known = RELEASES.some((one) => one.get(path) === text);
      if (text === HARMED || (kept && !known))
        this.faults.push(`${path} is shown as ${JSON.stringify(text)}`);
    } catch (error) {
      if (kept) this.faults.push(`${path} is kept and not shown: ${String(error)}`);
    }
  }

  async settle(): Promise<void> {
    while (this.pending.size > 0) await Promise.all(this.pending);
  }
}

async function live(seed: number): Promise<readonly string[]> {
  const random = new Random(seed);
  const phone = new Phone(random);
  for (let step = 0; step < STEPS; step += 1) {
    const locale = random.pick(LOCALES);
    const deed = random.below(16);
    if (deed < 4) phone.keep(locale);
    else if (deed === 4) phone.stop(random.below(2) ? locale : undefined);
    else if (deed === 5) phone.remove(locale, false);
    else if (deed === 6) phone.remove(locale, true);
    else if (deed === 7) phone.killWorker();
    else if (deed === 8) phone.openPage();
    else if (deed === 9) phone.weather = random.pick(["fair", "fair", "rough", "gone", "portal"]);
    else if (deed === 10) phone.version = random.below(RELEASES.length);
    else if (deed === 11 && random.below(3) === 0) await phone.harm();
    else await phone.ask(random.pick(PATHS));
    if (random.below(3) === 0) await phone.settle();
    else for (let turns = random.below(40); turns > 0; turns -= 1) await Promise.resolve();
    await phone.checkCopies(`step ${step}`);
  }
  await phone.settle();

  // Whatever went before: with a network, keeping it again makes a language whole, or says why it cannot.
  phone.weather = "fair";
  phone.ends.length = 0;
  phone.keep("en");
  await phone.settle();
  const damaged = await damagedFiles("en", { store: phone.store, hashOf });
  if (phone.ends[0]?.state === "saved" && damaged.length > 0) phone.faults.push(`not mended: ${damaged}`);
  if (phone.hasRoom && phone.ends[0]?.state !== "saved") phone.faults.push("could not be kept again");

  // And whatever went before: removing all leaves nothing, also in the middle of a download.
  for (const locale of LOCALES) phone.remove(locale, false);
  await phone.settle();
  phone.keep("es");
  for (let turns = random.below(200); turns > 0; turns -= 1) await Promise.resolve();
  phone.remove("es", false);
  await phone.settle();
  const left = await phone.caches.keys();
  return [...phone.faults, ...left.map((name) => `left after everything was removed: ${name}`)];
}

describe("a phone that keeps languages, whatever happens to it", () => {
  it("never calls a half kept, never shows what is not whole, and is empty after everything was removed", async () => {
    for (let seed = 1; seed <= SCENARIOS; seed += 1) expect(await live(seed), `seed ${seed}`).toEqual([]);
  });
});
