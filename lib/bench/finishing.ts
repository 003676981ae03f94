import { relativeAddress } from "../model/relativeAddress";
import { finishPage } from "../publish/finishPage";
import { renderedPages } from "./renderedPages";
import type { Section } from "./report";
import { processorTime } from "./statistics";

/** The post-build step over every page as Next left it. No row where the last build's `.next` is gone. */
export function timeFinishing(root: string, loop: number): Section {
  const name = "Build: finishing of pages";
  const rendered = renderedPages(root);
  if (!rendered) return { name, rows: [], over: [] };
  const { pages, parts } = rendered;
  const { ms } = processorTime(() =>
    pages.map(({ file, html }) => finishPage(html, parts, (to) => relativeAddress(`/${file}`, to))),
  );
  const row = {
    pages: pages.length,
    "processor ms": ms,
    "ms a page": ms / pages.length,
    "× loop a page": ms / pages.length / loop,
  };
  return { name, rows: [row], over: [] };
}
