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

/** Is it what this edition says, as reviewed, and was nothing on it withdrawn since? */
export function isAs(printed: Printed, edition: Edition): boolean {
  return (
    edition.statements === marksOf(printed) &&
    (edition.review ?? null) === printed.review &&
    withdrawnSince(edition, printed) === undefined
  );
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
    const withdrawn = withdrawnSince(before, printed);
    const hasSameWords = before?.statements === marksOf(printed);
    const reason = before === undefined ? {} : hasSameWords && !withdrawn ? { wording: true as const } : why;
    if (!reason && !withdrawn) {
      unexplained.push(printed);
      continue;
    }
    // Whatever else is said of it, older paper has what was withdrawn.
    const edition = makeEdition(printed, { sign: ledger.sign, on, why: { ...reason, ...withdrawn }, taken });
    taken.add(edition.code);
    added.push(edition);
    if (!printed.keepsWords) continue;
    for (const statement of printed.statements)
      words[markOf(statement)] = [statement.english, ...(statement.own === null ? [] : [statement.own])];
  }
  return { ledger: { ...ledger, editions: [...ledger.editions, ...added], words }, added, unexplained };
}

/** That something was withdrawn which stands on it, or on what it is made of, and that this edition does not know of. */
function withdrawnSince(
  edition: Edition | undefined,
  { withdrawn }: Printed,
): Pick<Why, "withdrawn"> | undefined {
  return withdrawn !== null && withdrawn > (edition?.withdrawn ?? "") ? { withdrawn } : undefined;
}
