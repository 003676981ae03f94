import { SaxesParser } from "saxes";
import { pathTo } from "../../lib/model/paths";
import { codes, idsOf, label, turnsOf } from "./support/content";
import { content } from "../fixtures/projectContent";
import { expect, test } from "./support/test";
import { linkTo, pathsOf } from "./support/links";

const ids = content.changes.en!.words.map(({ id }) => id);
const [newest = ""] = ids;

/** How many entries a feed has, and where its links lead. Read outside of the page, whose policy forbids it to parse. */
function partsOf(xml: string): { entries: number; links: string[] } {
  const found = { entries: 0, links: [] as string[] };
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "entry") found.entries += 1;
    if (name === "link") found.links.push(attributes.href!);
  });
  parser.write(xml).close();
  return found;
}

for (const [locale, own] of turnsOf(ids, codes))
  test(`each change has a page to print in ${locale}, with words to copy below a fold`, async ({ page }) => {
    for (const id of own) {
      await page.goto(pathTo.changes(locale));
      await page.locator(`main ${linkTo(page, pathTo.change(locale, id))}`).click();
      await expect(page).toHaveURL(pathTo.change(locale, id));
      await expect(page.locator("main")).toContainText(label(locale, "bulletin.older"));
      for (const key of ["bulletin.paragraph", "bulletin.text"]) {
        const fold = page.locator("details.fold", { hasText: label(locale, key) });
        await expect(fold.locator("p")).toBeHidden();
        await fold.locator("summary").click();
        await expect(fold.locator("p")).toBeVisible();
        await expect(fold.locator("p")).not.toBeEmpty();
      }
    }
  });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("a change prints on one sheet, both sides at most, without what surrounds it", async ({ page }) => {
    for (const id of ids) {
      await page.goto(pathTo.change("en", id));
      const pdf = await page.pdf({ format: "Letter" });
      const sides = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(sides, id).toBeLessThanOrEqual(2);
    }
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("main h1")).toBeVisible();
    await expect(page.locator("body > header")).toBeHidden();
  });
});

for (const locale of codes)
  test(`programs find the feeds of ${locale} by the page, and each link in them leads to what is there`, async ({
    page,
    request,
  }) => {
    await page.goto(pathTo.changes(locale));
    const link = page.locator("head link[rel=alternate]");
    await expect(link).toHaveAttribute("type", "application/atom+xml");
    expect(await pathsOf(link)).toEqual([pathTo.changesAtom(locale)]);

    const atom = await request.get(pathTo.changesAtom(locale));
    expect(atom.headers()["content-type"]).toContain("application/atom+xml");
    const { entries, links } = partsOf(await atom.text());
    expect(entries).toBe(ids.length);
    for (const href of links)
      expect((await request.get(new URL(href, atom.url()).href)).status(), href).toBe(200);

    const json = (await (await request.get(pathTo.changesJson(locale))).json()) as { items: unknown[] };
    expect(json.items).toHaveLength(ids.length);
  });

test("the page on corrections is found where the site speaks of itself, and leads to what changed", async ({
  page,
}) => {
  expect(idsOf("about")).toContain("corrections");
  await page.goto(pathTo.aboutIndex("en"));
  await page.locator(`main ${linkTo(page, pathTo.about("en", "corrections"))}`).click();
  await expect(page.locator("#deadlines")).toBeVisible();
  await page.locator(`main ${linkTo(page, pathTo.changes("en"))}`).click();
  await expect(page.locator(`[id="${newest}"]`)).toBeVisible();
});
