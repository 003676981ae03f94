import type { SaveEnd } from "./saveCopy";

/** What a page asks of the worker. `stop` without a language stops every download; `tell` asks how far those that run are. */
export type Request = { type: "keep"; locale: string } | { type: "stop"; locale?: string } | { type: "tell" };

/** What is told to every open page of this site. */
export type Report =
  /** In bytes. `total` is 0 until the lists have come. */
  | { type: "progress"; locale: string; done: number; total: number }
  /** Another language is on its way, and this one comes after it. */
  | { type: "waiting"; locale: string }
  | ({ type: "end"; locale: string } & SaveEnd)
  /** Something is being taken off the device: what no worker has been told of yet is given up. */
  | { type: "removing" }
  /** It was. */
  | { type: "removed" };

/** The name of the channel on which reports come; as those of locks, before each copy of the site makes it its own. */
export const CHANNEL = "rights-in-hand-offline";
/** Whoever writes to the device holds it: one download at a time, whatever the number of tabs, and none while something is removed. */
export const LOCK = "rights-in-hand-offline";
/** Whoever starts the worker or takes it away holds it: who looks for what is left may do so at the very moment of a Keep. */
export const WORKER_LOCK = "rights-in-hand-worker";
/** The part of the browser's Web Locks that is used. */
export type Locks = Pick<LockManager, "request">;
