import type { Edition, Ledger } from "../model/edition";

/** What an edition is worth today. */
export type Verdict = {
  /**
   * `right`: it says what the newest says, or the same in other words. `changed`: something on it is said otherwise since.
   * `withdrawn`: something on it would be dangerous, or there is no such print any more.
   */
  status: "right" | "changed" | "withdrawn";
  /** What changed it, oldest first: the day, and the entry of the list of changes. */
  changes: readonly { on: string; change: string }[];
  /** The days on which something on it was withdrawn, oldest first. */
  withdrawnOn: readonly string[];
  /** Of short prints: what stands on it and no longer on the newest, by its words in English and the reader's language. */
  gone: readonly (readonly string[])[];
};

/** @param isUrgent does an entry of the list of changes say that older copies are dangerous? */
export function judgeEdition(
  edition: Edition,
  ledger: Ledger,
  { isPrinted, isUrgent }: { isPrinted: boolean; isUrgent: (change: string) => boolean },
): Verdict {
  const sameThing = ledger.editions.filter(({ print }) => print === edition.print);
  const later = sameThing.slice(sameThing.indexOf(edition) + 1);
  const changes = later.flatMap(({ on, change }) => (change === undefined ? [] : [{ on, change }]));
  const withdrawnOn = later.flatMap(({ withdrawn }) => withdrawn ?? []);
  const isWithdrawn = !isPrinted || withdrawnOn.length > 0 || changes.some(({ change }) => isUrgent(change));
  const status = isWithdrawn ? "withdrawn" : changes.length > 0 ? "changed" : "right";
  const now = new Set(sameThing.at(-1)!.statements.split(" "));
  const gone =
    status === "right"
      ? []
      : edition.statements.split(" ").flatMap((mark) => (now.has(mark) ? [] : [ledger.words[mark]]));
  return { status, changes, withdrawnOn, gone: gone.filter((words) => words !== undefined) };
}
