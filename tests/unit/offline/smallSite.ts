import { createHash } from "node:crypto";
import { pathTo } from "../../../lib/model/paths";
import type { OfflineIndex, OfflineManifest } from "../../../lib/offline/offlineIndex";
import { SiteRoot } from "../../../lib/offline/siteRoot";

/** Where it stands. */
export const ROOT = new SiteRoot("https://rights.example/");

/** The hash that lists give for a text. */
export const hash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);
export const hashOf = async (text: string) => hash(text);

export const NOTICES: OfflineIndex["notices"] = {
  old: "old {{date}}",
  urgent: "urgent {{date}}",
  ended: "ended {{numbers}}",
  replaced: "replaced {{date}}",
  withdrawn: "withdrawn",
};
const FILES_IN_A_PART = 4;

/** A site of so many pages with the lists and downloads of one language, as the build makes them: path → text. */
export function siteOf(
  texts: Readonly<Record<string, string>>,
  locale = "en",
  made = "2026-11-25",
): Map<string, string> {
  const paths = Object.keys(texts);
  const manifest: OfflineManifest = paths.map((path) => [path, hash(texts[path]!)]);
  const parts = Array.from({ length: Math.ceil(paths.length / FILES_IN_A_PART) }, (_, index) => {
    const files = paths.slice(index * FILES_IN_A_PART, (index + 1) * FILES_IN_A_PART);
    const text = JSON.stringify(Object.fromEntries(files.map((path) => [path, texts[path]])));
    return { text, part: { path: pathTo.offlinePart(hash(text)), bytes: text.length, files } };
  });
  const index: OfflineIndex = {
    made,
    bytes: parts.reduce((sum, { part }) => sum + part.bytes, 0),
    download: 1,
    parts: parts.map(({ part }) => part),
    notices: NOTICES,
  };
  return new Map([
    ...Object.entries(texts),
    ...parts.map(({ text, part }) => [part.path, text] as const),
    [pathTo.offline(locale), JSON.stringify(manifest)],
    [pathTo.offlineParts(locale), JSON.stringify(index)],
  ]);
}
