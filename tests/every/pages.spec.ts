import { join } from "node:path";
import { filesIn } from "../../lib/content/filesIn";
import { pathOfFile } from "../../lib/publish/pathOfFile";
import { expectNoAxeViolations, expectNoSidewaysScroll } from "../e2e/support/expectPage";
import { test } from "../e2e/support/test";

/**
 * Every page of the built site, not only one of each kind: axe, reflow, and all that `watchPage` sees. Too long for each
 * change, so it has a command of its own: `npm run a11y`.
 */
const out = join(import.meta.dirname, "../../out");
const pages = filesIn(out)
  .filter((file) => file.endsWith(".html"))
  .map(pathOfFile)
  .filter((path) => !path.startsWith("/one-file/"))
  .sort();

for (const path of pages)
  test(path, async ({ page }) => {
    await page.goto(path);
    await expectNoSidewaysScroll(page);
    await expectNoAxeViolations(page);
  });
