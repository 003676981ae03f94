import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { contentSecurityPolicy } from "../publish/contentSecurityPolicy";
import type { PageParts } from "../publish/finishPage";
import { sha256 } from "../publish/integrity";

/** Pages as Next left them, before the post-build step, and what that step needs to finish them. */
export type RenderedPages = { pages: readonly { file: string; html: string }[]; parts: PageParts };

/** The pages of the last build, from its `.next`. Null where that is gone. */
export function renderedPages(root: string): RenderedPages | null {
  const rendered = join(root, ".next/server/app");
  const styles = join(root, ".next/static");
  if (!existsSync(rendered) || !existsSync(styles)) return null;
  const filesIn = (folder: string, ending: string) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(ending));

  const sheets = new Map(
    filesIn(styles, ".css").map((file) => [
      `/_next/static/${file}`,
      readFileSync(join(styles, file), "utf8").trim(),
    ]),
  );
  return {
    pages: filesIn(rendered, ".html").map((file) => ({
      file,
      html: readFileSync(join(rendered, file), "utf8"),
    })),
    parts: {
      sheet: (href) => sheets.get(href.replace(/\?.*$/, "")) ?? "",
      policy: (css, startsWorker) => contentSecurityPolicy([sha256(css)], startsWorker),
      integrity: () => "sha384-of-nothing",
    },
  };
}
