import { createHash } from "node:crypto";
import type { IsoDate } from "../model/primitives";

/** Of the layout of packets. What reads them refuses a newer one. */
export const PACKET_FORM = 1;
/** Hex digits of a statement's digest that stand on paper: enough to know it by, with its text and key. */
const MARK = 12;

/** What binds a row of a packet to a statement: where it was asked, which text and place, and what stood there. */
export type RowIdentity = { number: number; name: string; key: string; mark: string };

/** What a packet says of itself, in one line that people can read out. */
export type Version = { form: number; on: IsoDate; locale: string; count: number; hash: string };

export function markOf(digest: string): string {
  return digest.slice(0, MARK);
}

export function isMark(text: string): boolean {
  return text.length === MARK && /^[0-9a-f]+$/.test(text);
}

/**
 * The version of a packet: `1-2026-11-28-es-34-…`, its form, day, language, number of statements, and 16 hex digits of SHA-256 over
 * all of these and every row. So a row that was altered, or taken from another packet, is told from a text that has changed.
 * @param rows by number.
 */
export function versionOf(
  on: IsoDate,
  locale: string,
  rows: readonly RowIdentity[],
  form = PACKET_FORM,
): string {
  const all = [form, on, locale, rows.map(({ number, name, key, mark }) => [number, name, key, mark])];
  const hash = createHash("sha256").update(JSON.stringify(all)).digest("hex").slice(0, 16);
  return [form, on, locale, rows.length, hash].join("-");
}

/** Null: it is none. */
export function readVersion(text: string): Version | null {
  const [, form, on, locale, count, hash] =
    /^(\d{1,4})-(\d{4}-\d{2}-\d{2})-([A-Za-z-]+)-(\d{1,6})-([0-9a-f]{16})$/.exec(text) ?? [];
  if (!form || !on || !locale || !count || !hash) return null;
  return { form: Number(form), on, locale, count: Number(count), hash };
}
