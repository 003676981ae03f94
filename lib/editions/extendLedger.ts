import type { Edition, Ledger, Why } from "../model/edition";
import type { IsoDate } from "../model/primitives";
import { makeEdition, markOf, marksOf } from "./makeEdition";
import type { Printed } from "../model/printed";

type Extension = {
  ledger: Ledger;
  added: readonly Edition[];
  /** What changed since its last edition, and waits for somebody to say why. */
  unexplained: readonly Printed[];
};

/** The newest edition of a printed thing. */
export function newestOf(ledger: Ledger, print: string): Edition | undefined {
  return ledger.editions.findLast((edition) => edition.print === print);
}

/** Is it what this edition says, and as reviewed? */
export function isAs(printed: Printed, edition: Edition): boolean {
  return edition.statements === marksOf(printed) && (edition.review ?? null) === printed.review;
}

/**
 * The ledger with an edition for all that is printed today. What stands there stays as it is. A new thing, and one that has only been
 * reviewed, needs no reason, and what was withdrawn is one; other words that changed do.
 * @param why the entry of the list of changes that tells readers, or that only wording changed. Left out: changes wait.
 */
export function extendLedger(
  ledger: Ledger,
  all: readonly Printed[],
  { on, why }: { on: IsoDate; why?: Why },
): Extension {
  const added: Edition[] = [];
  const unexplained: Printed[] = [];
  const taken = new Set(ledger.editions.map(({ code }) => code));
  const words = { ...ledger.words };
  for (const printed of all) {
    const before = newestOf(ledger, printed.print);
    if (before && isAs(printed, before)) continue;
    const hasSameWords = before?.statements === marksOf(printed);
    const reason =
      before === undefined
        ? {}
        : hasSameWords
          ? { wording: true as const }
          : (why ?? withdrawnSince(before, printed));
    if (!reason) {
      unexplained.push(printed);
      continue;
    }
    const edition = makeEdition(printed, { sign: ledger.sign, on, why: reason, taken });
    taken.add(edition.code);
    added.push(edition);
    if (!printed.keepsWords) continue;
    for (const statement of printed.statements)
      words[markOf(statement)] = [statement.english, ...(statement.own === null ? [] : [statement.own])];
  }
  return { ledger: { ...ledger, editions: [...ledger.editions, ...added], words }, added, unexplained };
}

/** That something on it was withdrawn since, where that is why it says something else. */
function withdrawnSince({ withdrawn: before = "" }: Edition, { withdrawn }: Printed): Why | undefined {
  return withdrawn !== null && withdrawn > before ? { withdrawn } : undefined;
}
