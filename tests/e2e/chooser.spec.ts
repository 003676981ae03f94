import { pathTo } from "../../lib/model/paths";
import { codes, locales } from "./support/content";
import { expect, test } from "./support/test";

const DEVICES = [
  ["es-MX", "es"],
  ["ar", "ar"],
  ["zh-CN", "zh-Hans"],
  ["fr-CA", "fr"],
  // No page in the device's language: the order of the registry.
  ["sw", codes[0] ?? ""],
] as const;

for (const [locale, first] of DEVICES)
  test.describe(() => {
    test.use({ locale });
    test(`a device in ${locale} is offered ${first} first, and every other language after it`, async ({
      page,
    }) => {
      await page.goto(pathTo.chooser());
      const links = page.locator("a[hreflang]");
      await expect(links.first()).toHaveAttribute("hreflang", first);
      await expect(links).toHaveCount(codes.length);
      for (const { code, ownName, direction } of locales) {
        const link = page.locator(`a[hreflang="${code}"]`);
        await expect(link).toContainText(ownName);
        await expect(link).toHaveAttribute("lang", code);
        await expect(link).toHaveAttribute("dir", direction);
      }
      await links.first().click();
      await expect(page).toHaveURL(pathTo.home(first));
    });
  });
