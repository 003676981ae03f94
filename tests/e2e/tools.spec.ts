import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { label, scriptTitle } from "./support/content";
import { expect, test } from "./support/test";
import { WalkPage } from "./support/walkPage";

const LOCALES = ["en", "es", "ar"];

/** A script on the screen, one tap in, with its tools. */
async function openScript(page: Page, locale: string) {
  const walk = new WalkPage(page, locale, "car");
  await walk.open();
  await walk.isStepwise();
  await walk.answer("car-seat", "passenger").click();
  const script = walk.script(scriptTitle(locale, "car-passenger"));
  const english = await script.locator(".say q").allTextContents();
  const own = await script.locator(".say span").allTextContents();
  const tool = (name: string) =>
    script.getByRole("button", { name: label(locale, `tools.${name}`), exact: true });
  return { script, english, own, tool };
}

for (const locale of LOCALES) {
  test(`a script is shown over the whole screen with no network, and nothing else is, in ${locale}`, async ({
    page,
    context,
  }) => {
    const { english, own, tool } = await openScript(page, locale);
    await context.setOffline(true);
    await tool("show").click();

    const shown = page.locator("dialog.show");
    await expect(shown.locator("p")).toHaveText(english);
    await expect(shown.locator("span")).toHaveText(own);
    expect(own).toHaveLength(locale === "en" ? 0 : english.length);
    const box = await shown.boundingBox();
    const screen = page.viewportSize();
    expect([box?.x, box?.y, box?.width, box?.height]).toEqual([0, 0, screen?.width, screen?.height]);
    // English is larger than anything else, and can be read at arm's length.
    const size = (part: string) =>
      shown
        .locator(part)
        .first()
        .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
    expect(await size("p")).toBeGreaterThanOrEqual(25);
    if (own.length > 0) expect(await size("p")).toBeGreaterThan(await size("span"));
    await expect(shown.locator("a, button, input")).toHaveCount(1);

    await shown.getByRole("button", { name: label(locale, "walk.back"), exact: true }).click();
    await expect(shown).toHaveCount(0);
    await expect(tool("show")).toBeFocused();
  });

  test(`a script is kept as a picture in the size of a phone, in ${locale}`, async ({ page }) => {
    const { tool } = await openScript(page, locale);
    await tool("keep").click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: label(locale, "tools.save"), exact: true }).click(),
    ]);
    expect(download.suggestedFilename(), "a name that tells nothing").toBe("card.png");
    const file = readFileSync(await download.path());
    expect(file.subarray(1, 4).toString()).toBe("PNG");
    const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
    expect(height / width).toBeGreaterThan(1.6);
    expect(width).toBeGreaterThanOrEqual(360);

    /** Share of light pixels, row by tenth of the height. */
    const ink = await page.locator("dialog.keep canvas").evaluate((element) => {
      const canvas = element as HTMLCanvasElement;
      const { data } = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
      const tenth = Math.floor(canvas.height / 10) * canvas.width * 4;
      return Array.from({ length: 10 }, (_, index) => {
        let light = 0;
        for (let at = index * tenth; at < (index + 1) * tenth; at += 4) if (data[at]! > 200) light += 1;
        return light / (tenth / 4);
      });
    });
    expect(ink.slice(0, 2), "the place of the clock").toEqual([0, 0]);
    expect(ink[9], "the place of the buttons").toBe(0);
    expect(Math.max(...ink), "words").toBeGreaterThan(0.02);
  });
}

test("the screen stays on while a script is shown, and only then", async ({ page }) => {
  await page.addInitScript(() => {
    const locks: string[] = [];
    Object.assign(window, { locks });
    Object.defineProperty(navigator, "wakeLock", {
      value: {
        request: (type: string) => {
          locks.push(`on: ${type}`);
          return Promise.resolve({
            release: () => {
              locks.push("off");
              return Promise.resolve();
            },
          });
        },
      },
    });
  });
  const { tool } = await openScript(page, "en");
  const locks = () => page.evaluate(() => (window as unknown as { locks: string[] }).locks);
  expect(await locks()).toEqual([]);
  await tool("show").click();
  await expect.poll(locks).toEqual(["on: screen"]);
  // A browser lets go when the page is hidden; the script asks again when it is seen again.
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect.poll(locks).toEqual(["on: screen", "on: screen"]);
  await page.keyboard.press("Escape");
  await expect.poll(locks).toEqual(["on: screen", "on: screen", "off"]);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  expect(await locks()).toHaveLength(3);
});

/** Gives the page voices, and keeps what they are told to say. */
async function withVoices(page: Page, voices: { lang: string; localService: boolean }[]): Promise<void> {
  await page.addInitScript((given) => {
    const spoken: string[] = [];
    Object.assign(window, { spoken });
    const events = new EventTarget();
    Object.defineProperty(window, "speechSynthesis", {
      value: {
        getVoices: () => given,
        speak: (utterance: { text: string; lang: string }) =>
          spoken.push(`${utterance.lang}: ${utterance.text}`),
        cancel: () => spoken.push("(stop)"),
        addEventListener: events.addEventListener.bind(events),
      },
    });
    Object.defineProperty(window, "SpeechSynthesisUtterance", {
      value: class extends EventTarget {
        lang = "";
        constructor(readonly text: string) {
          super();
        }
      },
    });
  }, voices);
}
const spoken = (page: Page) => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);

test("the English words are read aloud, whatever the language of the page, and a second press stops it", async ({
  page,
}) => {
  await withVoices(page, [
    { lang: "es-US", localService: true },
    { lang: "en-GB", localService: false },
    { lang: "en-US", localService: true },
  ]);
  const { english, script, tool } = await openScript(page, "es");
  await tool("say").click();
  const stop = script.getByRole("button", { name: label("es", "tools.stop"), exact: true });
  await expect(stop).toBeVisible();
  expect(await spoken(page)).toEqual(["(stop)", ...english.map((line) => `en-US: ${line.trim()}`)]);
  await stop.click();
  await expect(tool("say")).toBeVisible();
  expect((await spoken(page)).at(-1)).toBe("(stop)");
});

for (const [name, voices] of [
  ["no voice at all", []],
  ["a voice of another language", [{ lang: "es-US", localService: true }]],
  // It would send the words to somebody else's server.
  ["an English voice that is not on the device", [{ lang: "en-US", localService: false }]],
] as const)
  test(`a device with ${name} says that it cannot read aloud`, async ({ page }) => {
    await withVoices(page, [...voices]);
    const { script, tool } = await openScript(page, "es");
    await tool("say").click();
    await expect(script.locator(".tools [role=status]")).toHaveText(label("es", "tools.noVoice"));
    expect((await spoken(page)).filter((line) => line !== "(stop)")).toEqual([]);
  });

test("scripts behind a bar that stays, and those of earlier steps, have the tools too", async ({ page }) => {
  await openScript(page, "en");
  const walk = new WalkPage(page, "en", "car");
  await walk.interrupt("car-arrested").click();
  await page.locator(".walk .script [data-tool=show]:visible").first().click();
  await expect(page.locator("dialog.show p").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await walk.interrupt("car-arrested").click();
  await walk.answer("car-stop", "police").click();
  const earlier = page.locator(".earlier");
  await earlier.locator("> summary").click();
  await earlier.locator("[data-tool=show]").first().click();
  await expect(page.locator("dialog.show p").first()).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("there are no tools that would do nothing", async ({ page }) => {
    const walk = new WalkPage(page, "en", "car");
    await walk.open();
    await walk.answer("car-seat", "passenger").click();
    await expect(walk.script(scriptTitle("en", "car-passenger")).locator(".say q").first()).toBeVisible();
    await expect(page.locator("[data-tool]")).toHaveCount(0);
  });
});
