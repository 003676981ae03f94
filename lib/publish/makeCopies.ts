import { ContentFolder } from "../content/contentFolder";
import { loadLocales } from "../content/loadLocales";
import { today } from "../content/today";
import { pageMark } from "../model/pageMark";
import { pathTo } from "../model/paths";
import { offlineManifest } from "./offlineManifest";
import { offlineNotices } from "./offlineNotices";
import { offlineParts } from "./offlineParts";
import { oneFile } from "./oneFile";
import { siteFolder } from "./siteFolder";

/** The root of the project, whose content the site was built from, and the folder that the site is built in. */
export type Built = { root: string; folder: string };

/**
 * Writes the copies of some languages: all in one file, and what a phone keeps. The pages of a language are its own, and what languages
 * share is finished already, so that one does not wait for another. @returns how long the copies in one file are, in bytes.
 */
export function makeCopies(
  { root, folder }: Built,
  codes: readonly string[],
  tell: () => void,
): { code: string; bytes: number }[] {
  const { files, bytesOf, textOf, write } = siteFolder(folder);
  const content = new ContentFolder(root, "content");
  const locales = loadLocales(content);
  const chosen = locales.filter(({ code }) => codes.includes(code));

  const lengths = chosen.map((locale) => {
    const { code } = locale;
    const path = pathTo.oneFile(code);
    const html = oneFile(locale, files(), textOf) + pageMark(path);
    write(path, html);
    const bytes = Buffer.byteLength(html);
    // The page that leads to it says how large it is, and is of the other copy.
    const page = pathTo.kept(code);
    write(page, textOf(page).replace("{{megabytes}}", inMegabytes(bytes)));
    return { code, bytes };
  });

  // What is of another language alone, no copy of these keeps: its own thread reads it.
  const others = locales.filter((locale) => !chosen.includes(locale)).map(({ code }) => `${code}/`);
  const published = files()
    .filter((file) => !others.some((other) => file.startsWith(other)))
    .map((file) => ({ file, bytes: bytesOf(file) }));
  const manifests = offlineManifest(published, locales);
  for (const { code } of chosen) {
    const manifest = manifests.get(code)!;
    const { index, files: parts } = offlineParts(manifest, textOf, today(), offlineNotices(content, code));
    write(pathTo.offline(code), JSON.stringify(manifest));
    write(pathTo.offlineParts(code), JSON.stringify(index));
    for (const [address, text] of parts) write(address, text);
    tell();
  }
  return lengths;
}

/** Millions of bytes with one decimal, as people compare downloads. */
export function inMegabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
