import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { FRONT_MATTER } from "../../lib/content/frontMatter";
import { readFrontMatter } from "../../lib/content/readFrontMatter";
import { SOURCE_LOCALE } from "../../lib/model/locale";
import { idsOf } from "../e2e/support/content";

type Listed = { name: string; folder?: string; extension?: string; files?: { name: string; file: string }[] };

const { collections } = JSON.parse(readFileSync(".editor/config.yml", "utf8")) as { collections: Listed[] };

/** What is typed at the end of each text. */
const TYPED = "x";

/** One file of each list that can be edited in two languages, and all single files, by the address that the editor has for each. */
const ENTRIES = collections
  .filter(({ name }) => /^(en|ar)-/.test(name))
  .flatMap(({ name, folder, extension, files }) => {
    if (files) return files.map((one) => ({ list: name, entry: one.name, file: one.file }));
    const id = idsOf(folder!.split("/").at(-1)!).find((one) => one !== "lost")!;
    return [{ list: name, entry: id, file: `${folder}/${id}.${extension}` }];
  });

/** Gives the editor the files as a folder of this browser, in place of one that a person would choose. */
async function openWith(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await page.goto("/");
  await page.evaluate(async (texts) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle(".git", { create: true });
    for (const [path, text] of Object.entries(texts)) {
      const [name = "", ...folders] = path.split("/").reverse();
      let folder = root;
      for (const one of folders.reverse()) folder = await folder.getDirectoryHandle(one, { create: true });
      const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await file.write(text);
      await file.close();
    }
    Object.assign(window, { showDirectoryPicker: () => Promise.resolve(root) });
  }, files);
  await page.getByRole("button", { name: "Work with Local Repository" }).click();
  await expect(page.getByText("English: Guides").first()).toBeVisible({ timeout: 20_000 });
}

const written = (page: Page, path: string) =>
  page.evaluate(async (from) => {
    const [name = "", ...folders] = from.split("/").reverse();
    let folder = await navigator.storage.getDirectory();
    for (const one of folders.reverse()) folder = await folder.getDirectoryHandle(one);
    return (await (await folder.getFileHandle(name)).getFile()).text();
  }, path);

/** What a text says above its first line and below, by the schema of its kind. */
function readOf(file: string, text: string) {
  const [, locale = "", kind] = file.split("/");
  const schemas = FRONT_MATTER[kind as keyof typeof FRONT_MATTER];
  const { read } = readFrontMatter(text, file, locale);
  const data = (locale === SOURCE_LOCALE ? schemas.source : schemas.translation).parse(read?.data);
  return { data, body: read?.body.trim() };
}

test("a text of each kind is saved as it was but for what was typed, and nobody else is asked", async ({
  page,
}) => {
  test.setTimeout(600_000);
  const elsewhere: string[] = [];
  page.on("response", (response) => {
    const { protocol, hostname } = new URL(response.url());
    if (protocol.startsWith("http") && hostname !== "127.0.0.1") elsewhere.push(response.url());
  });
  const texts = Object.fromEntries(ENTRIES.map(({ file }) => [file, readFileSync(file, "utf8")]));
  await openWith(page, texts);
  const same: string[] = [];
  for (const { list, entry, file } of ENTRIES) {
    const text = texts[file]!;
    await page.evaluate((hash) => (location.hash = hash), `#/collections/${list}/entries/${entry}`);
    const box = page.locator("textarea").last();
    await expect(box, file).toHaveValue(new RegExp(escaped(text.trim().slice(-20)) + "$"), {
      timeout: 20_000,
    });
    await box.press("Control+End");
    await box.press(TYPED);
    await page.getByRole("button", { name: "Save", exact: true }).click();
    // While the browser puts the new file in place, neither can be read.
    await expect(async () => expect(await written(page, file)).not.toBe(text)).toPass({ timeout: 20_000 });
    // It leads back to the list by itself, and would from the next text.
    await expect(page, file).toHaveURL(new RegExp(`#/collections/${list}$`), { timeout: 20_000 });
    const saved = await written(page, file);
    const expected = `${text.trimEnd()}${TYPED}\n`;
    if (file.endsWith(".md") && text.startsWith("---"))
      expect(readOf(file, saved), file).toEqual(readOf(file, expected));
    else expect(saved, file).toBe(expected);
    if (saved === expected) same.push(file);
  }
  expect(elsewhere).toEqual([]);
  console.log(`${ENTRIES.length} files saved, ${same.length} of them byte for byte`);
});

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
