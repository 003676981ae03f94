import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { Content } from "../model/content";
import type { IsoDate } from "../model/primitives";
import { type ZipTable, zipTable } from "../places/zipTable";
import { contentDigest } from "./contentDigest";
import { loadChecked } from "./loadChecked";
import { writeWhole } from "./writeWhole";

/** Content, and the table of ZIP codes that it was checked with: to join that takes a second more. */
type Held = { content: Content; zips: ZipTable };
type Checked = ReturnType<typeof loadChecked> & { zips: ZipTable };

/**
 * As `loadChecked`, but nothing is checked twice: content that had no fault is held on the disk under the digest of all that it came of,
 * and whoever needs the same content next reads that. Building the site and testing it takes a dozen processes that do. See
 * lib/decisions/0053-checked-once.md.
 */
export function soundContent(root: string, asOf: IsoDate): Checked {
  const digest = digestOr(root, asOf);
  const held = digest && whatIsHeld(root, digest);
  return held ? { ...held, faults: [] } : checkAnew(root, asOf);
}

/** As `loadChecked`, whatever is held; and holds what has no fault. */
export function checkAnew(root: string, asOf: IsoDate): Checked {
  const before = digestOr(root, asOf);
  const { content, faults } = loadChecked(root, asOf);
  const held = { content, zips: zipTable() };
  // Not what somebody was saving meanwhile: half of it may be of before.
  if (before && faults.length === 0 && before === digestOr(root, asOf)) hold(root, before, held);
  return { ...held, faults };
}

/** Undefined where something cannot be read: what that is, the checks tell. */
function digestOr(root: string, asOf: IsoDate): string | undefined {
  try {
    return contentDigest(root, asOf);
  } catch {
    return undefined;
  }
}

const folderIn = (root: string) => join(root, ".cache/content");

/** Undefined where nothing is held, or half of it. */
function whatIsHeld(root: string, digest: string): Held | undefined {
  try {
    return deserialize(readFileSync(join(folderIn(root), digest))) as Held;
  } catch {
    return undefined;
  }
}

/** A disk that is full or may not be written costs time alone. */
function hold(root: string, digest: string, held: Held): void {
  const folder = folderIn(root);
  try {
    writeWhole(join(folder, digest), serialize(held));
    for (const old of readdirSync(folder)) if (old !== digest) rmSync(join(folder, old));
  } catch {
    // Whoever needs it next checks again.
  }
}
