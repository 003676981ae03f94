import type { SaveEnd } from "./saveCopy";

/** What a page asks of the worker. */
export type Request = { type: "keep"; locale: string } | { type: "stop" };

/** What the worker tells every open page of this site. */
export type Report =
  | { type: "progress"; locale: string; done: number; total: number }
  | { type: "busy" }
  | ({ type: "end"; locale: string } & SaveEnd);

/** The name of the channel on which reports come. */
export const CHANNEL = "rights-in-hand-offline";
/** One download at a time, whatever the number of tabs. */
export const LOCK = "rights-in-hand-offline";
