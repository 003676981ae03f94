import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { contentSecurityPolicy } from "../contentSecurityPolicy";
import { finishPage } from "../finishPage";
import { sha256 } from "../integrity";
import type { Section } from "./report";
import { medianTime } from "./statistics";

/** The post-build step over the pages as Next left them. No row where the last build's `.next` is gone. */
export function timeFinishing(root: string, loop: number): Section {
  const rendered = join(root, ".next/server/app");
  const styles = join(root, ".next/static");
  const name = "Build: finishing of pages";
  if (!existsSync(rendered) || !existsSync(styles)) return { name, rows: [], over: [] };
  const filesIn = (folder: string, ending: string) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(ending));

  const sheets = new Map(
    filesIn(styles, ".css").map((file) => [
      `/_next/static/${file}`,
      readFileSync(join(styles, file), "utf8").trim(),
    ]),
  );
  const parts = {
    sheet: (href: string) => sheets.get(href.replace(/\?.*$/, "")) ?? "",
    policy: (css: string) => contentSecurityPolicy([sha256(css)], false),
    integrity: () => "sha384-of-nothing",
  };
  const pages = filesIn(rendered, ".html").map((file) => readFileSync(join(rendered, file), "utf8"));
  const ms = medianTime(() => pages.map((html) => finishPage(html, parts)), 3);
  const row = {
    pages: pages.length,
    ms,
    "ms a page": ms / pages.length,
    "× loop a page": ms / pages.length / loop,
  };
  return { name, rows: [row], over: [] };
}
