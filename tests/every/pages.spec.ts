import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { expectNoAxeViolations, expectNoSidewaysScroll } from "../e2e/support/expectPage";
import { test } from "../e2e/support/test";

/**
 * Every page of the built site, not only one of each kind: axe, reflow, and all that `watchPage` sees. Too long for each
 * change, so it has a command of its own: `npm run a11y`.
 */
const out = join(import.meta.dirname, "../../out");
const pages = readdirSync(out, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
  .map((entry) => `/${relative(out, join(entry.parentPath, entry.name)).replace(/index\.html$/, "")}`)
  .filter((path) => !path.startsWith("/one-file/"))
  .sort();

for (const path of pages)
  test(path, async ({ page }) => {
    await page.goto(path);
    await expectNoSidewaysScroll(page);
    await expectNoAxeViolations(page);
  });
