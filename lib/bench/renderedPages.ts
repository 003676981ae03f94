import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { filesIn } from "../content/filesIn";
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
  const ending = (folder: string, end: string) => filesIn(folder).filter((file) => file.endsWith(end));

  const sheets = new Map(
    ending(styles, ".css").map((file) => [
      `/_next/static/${file}`,
      readFileSync(join(styles, file), "utf8").trim(),
    ]),
  );
  return {
    pages: ending(rendered, ".html").map((file) => ({
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
