import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { pathTo } from "../../lib/model/paths";
import { COPY } from "./copyTree";

const GUIDE = "content/en/guides/at-work.md";
const TITLE = /^title: .*$/m;

/** Changes a file of the copy. */
function edit(file: string, change: (text: string) => string): void {
  const path = join(COPY, file);
  const text = readFileSync(path, "utf8");
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
}

/** What the browser complains of from now on, in its own words. */
function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on("pageerror", ({ message }) => heard.push(message));
  page.on("console", (message) => {
    // A page looks ahead for files that only the built site has.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
      heard.push(message.text());
  });
  return heard;
}

/** What stands over the page where something is wrong. */
const overlay = (page: Page) => page.getByRole("dialog");

/** A page of each kind. */
const KINDS = [
  pathTo.chooser(),
  pathTo.home("en"),
  pathTo.situation("en", "home"),
  pathTo.situation("ar", "home"),
  pathTo.situationLaw("en", "home"),
  pathTo.situationMap("en", "home"),
  pathTo.guides("en"),
  pathTo.guide("en", "at-work"),
  pathTo.state("en", "ny"),
  pathTo.hotlines("es"),
  pathTo.findPerson("en"),
  pathTo.iceOffices("en"),
  pathTo.cards("en"),
  pathTo.print("en", "door"),
  pathTo.check("en"),
  pathTo.search("fr"),
  pathTo.plan("zh-Hans"),
  pathTo.workshop("en"),
  pathTo.workshop("en", "home"),
  pathTo.changes("en"),
  pathTo.sources("en"),
  pathTo.glossary("en"),
  pathTo.contested("en"),
  pathTo.about("en", "privacy"),
  pathTo.kept("en"),
];

for (const path of KINDS)
  test(`${path} has its modules, and no fault of its own is told`, async ({ page }) => {
    const heard = complaints(page);
    await page.goto(path);
    await expect(page.locator("head script[type=module]").first()).toBeAttached();
    // What React did not expect and what the modules cannot do is told from now on.
    await page.waitForTimeout(500);
    expect(heard).toEqual([]);
  });

test("an edit of a guide stands on the open page by itself", async ({ page }) => {
  const heard = complaints(page);
  await page.goto(pathTo.guide("en", "at-work"));
  edit(GUIDE, (text) => text.replace(TITLE, "title: 'Newly named'"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Newly named");
  expect(heard).toEqual([]);
});

test("a fault of content stands over the open page with file and line, until it is mended", async ({
  page,
}) => {
  await page.goto(pathTo.guide("en", "at-work"));
  const sound = readFileSync(join(COPY, GUIDE), "utf8");
  const line = sound.slice(0, sound.indexOf("[@")).split("\n").length;
  edit(GUIDE, (text) => text.replace("[@", "[@no-such-"));
  await expect(overlay(page)).toContainText(`${GUIDE}:${line} `);
  edit(GUIDE, () => sound);
  await expect(overlay(page)).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Newly named");
});

test("an edit of a component stands on the open page by itself", async ({ page }) => {
  const heard = complaints(page);
  await page.goto(pathTo.guide("en", "at-work"));
  edit("app/_components/Frame.tsx", (text) =>
    text.replace('<main id="content"', '<main data-new="" id="content"'),
  );
  await expect(page.locator("main[data-new]")).toBeAttached();
  expect(heard).toEqual([]);
});

test("an edit of a browser module runs on the open page by itself", async ({ page }) => {
  await page.goto(pathTo.guide("en", "at-work"));
  edit("lib/islands/frame.ts", (text) => `${text}\ndocument.body.dataset.new = "";\n`);
  await expect(page.locator("body[data-new]")).toBeAttached();
});
