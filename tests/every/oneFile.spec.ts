import { test } from "@playwright/test";
import { codes } from "../e2e/support/content";
import { expectNoAxeViolations } from "../e2e/support/expectPage";
import { addressOfOneFile } from "../e2e/support/oneFile";

// `e2e/oneFile.spec.ts` has one language: each takes half a minute of a processor.
for (const locale of codes)
  test(`the copy of ${locale} in one file can be used by everyone`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(addressOfOneFile(locale));
    await expectNoAxeViolations(page);
  });
