import type { Locale } from "../../model/locale";
import { pathTo } from "../../model/paths";
import { relativeAddress } from "../../model/relativeAddress";
import type { OfflineIndex } from "../../offline/offlineIndex";
import { finishPage } from "../../publish/finishPage";
import { offlineManifest } from "../../publish/offlineManifest";
import { offlineParts } from "../../publish/offlineParts";
import { oneFile } from "../../publish/oneFile";
import { brotli11, type BuiltSite } from "../builtSite";
import type { RenderedPages } from "../renderedPages";
import { processorTime } from "../statistics";
import { repeatPages } from "./repeatPages";

const NO_NOTICES: OfflineIndex["notices"] = { old: "", urgent: "", ended: "", replaced: "", withdrawn: "" };
const GROWING_PAGE = /^[\w-]+\/(guides|situations)\/.+\.html$/;

/** What the post-build step does for one language, with `times` the guides and situations. */
export function pageGrowth(
  site: BuiltSite,
  locale: Locale,
  rendered: RenderedPages | null,
  times: number,
): Record<string, number | null> {
  const files = repeatPages(publishedFiles(site, locale), times);
  const textOf = (path: string) => files.get(path) ?? "";
  const published = [...files].map(([path, text]) => ({ file: fileOf(path), bytes: Buffer.from(text) }));
  const keep = () => {
    const manifest = offlineManifest(published, [locale]).get(locale.code) ?? [];
    return { manifest, ...offlineParts(manifest, textOf, "2000-01-01", NO_NOTICES) };
  };
  const names = published.map(({ file }) => file);
  const kept = processorTime(keep);
  const { manifest, index } = kept.result;
  const one = processorTime(() => oneFile(locale, names, textOf));
  const lists = brotli11(Buffer.from(JSON.stringify(manifest) + JSON.stringify(index))).length;
  return {
    "finish guides and situations, ms":
      rendered && processorTime(() => finishAll(rendered, locale, times)).ms,
    "make the offline copy, ms": kept.ms,
    "offline copy br9, B": index.download + lists,
    "make the copy in one file, ms": one.ms,
    "copy in one file, B": Buffer.byteLength(one.result),
  };
}

/** Everything that the offline copy of a locale is made from, by address. */
function publishedFiles(site: BuiltSite, { code }: Locale): Map<string, string> {
  const manifest = JSON.parse(site.read(pathTo.offline(code)).toString()) as [path: string, hash: string][];
  return new Map(manifest.map(([path]) => [path, site.read(path).toString()]));
}

function fileOf(path: string): string {
  return `${path.slice(1)}${path.endsWith("/") ? "index.html" : ""}`;
}

function finishAll({ pages, parts }: RenderedPages, { code }: Locale, times: number): void {
  const growing = pages.filter(({ file }) => file.startsWith(`${code}/`) && GROWING_PAGE.test(file));
  for (let time = 0; time < times; time++)
    for (const { file, html } of growing) finishPage(html, parts, (to) => relativeAddress(`/${file}`, to));
}
