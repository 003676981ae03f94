import { readFileSync } from "node:fs";
import { type Page, test as bare } from "@playwright/test";
import { contrastOf } from "../../lib/bench/browser/contrastOf";
import { stillHand } from "../../lib/bench/browser/stillHand";
import { pathTo } from "../../lib/model/paths";
import { toolsAhead } from "./support/ahead";
import { label, scriptTitle } from "./support/content";
import { expectedScripts } from "./support/lines";
import { expect, test } from "./support/test";
import { WalkPage } from "./support/walkPage";

const LOCALES = ["en", "es", "ar"];
/** An old phone, two of today in a browser that leaves more and less of them, one on its side, and a desktop. */
const SCREENS = [
  [320, 568],
  [360, 560],
  [360, 640],
  [640, 360],
  [1200, 800],
] as const;

/** A script on the screen, one tap in, with its tools. `isReal`: taps are told by their own times, so that the first has to wait. */
async function openScript(page: Page, locale: string, isReal = false) {
  const walk = new WalkPage(page, locale);
  const isAhead = toolsAhead(page, locale);
  await walk.open();
  await walk.isStepwise();
  if (isReal) await stillHand(page);
  await walk.answer("home-door", "closed").click();
  const script = walk.script(scriptTitle(locale, "home-closed-door"));
  const english = await script.locator(".say q").allTextContents();
  const own = await script.locator(".say span").allTextContents();
  const tool = (name: string) =>
    script.getByRole("button", { name: label(locale, `tools.${name}`), exact: true });
  return { walk, script, english, own, tool, isAhead };
}

/** A script shown over the whole screen. */
async function showScript(page: Page, locale: string) {
  const opened = await openScript(page, locale);
  await opened.tool("show").click();
  const shown = page.locator("dialog.show");
  await expect(shown).toBeVisible();
  return {
    ...opened,
    shown,
    stage: shown.locator(".stage"),
    next: shown.locator("[data-next]"),
    close: shown.getByRole("button", { name: label(locale, "tools.close") }),
    /** The sentence that is shown, by its place, in words and in the counter. */
    isAt: async (place: number) => {
      await expect(shown.locator("p")).toHaveText(opened.english[place - 1]!);
      await expect(shown.locator("bdi")).toHaveText(`${place} / ${opened.english.length}`);
    },
  };
}

for (const locale of LOCALES) {
  test(`show is one sentence a screen, as large as it fits, from the first on, in ${locale}`, async ({
    page,
  }) => {
    const { english, own, shown, stage, next, isAt } = await showScript(page, locale);
    expect(own).toHaveLength(locale === "en" ? 0 : english.length);
    for (const [width, height] of SCREENS) {
      await page.keyboard.press("Escape");
      await expect(shown).toHaveCount(0);
      await page.setViewportSize({ width, height });
      await page.locator(".script [data-tool=show]:visible").first().click();
      for (const [index] of english.entries()) {
        const at = `${width} × ${height}, sentence ${index + 1}`;
        await isAt(index + 1);
        await expect(shown.locator("span")).toHaveText(own.slice(index, index + 1));
        const box = await shown.boundingBox();
        expect([box?.x, box?.y, box?.width, box?.height], at).toEqual([0, 0, width, height]);
        const sizes = await stage.evaluate((element) => {
          const size = (part: Element | null) => (part ? parseFloat(getComputedStyle(part).fontSize) : 0);
          const [p, span] = [element.querySelector("p")!, element.querySelector("span")];
          const edges = element.getBoundingClientRect();
          const isWhole = [p, span].every((part) => {
            const { top, bottom, left, right } = part?.getBoundingClientRect() ?? edges;
            return (
              top >= edges.top - 1 &&
              bottom <= edges.bottom + 1 &&
              left >= edges.left - 1 &&
              right <= edges.right + 1 &&
              (part?.scrollWidth ?? 0) <= (part?.clientWidth ?? 0)
            );
          });
          const shown = { english: size(p), own: size(span), isWhole, scrolled: element.scrollTop };
          (element as HTMLElement).style.setProperty("--letters", `${shown.english + 1}px`);
          const isLargest = element.scrollHeight > element.clientHeight || p.scrollWidth > p.clientWidth;
          (element as HTMLElement).style.setProperty("--letters", `${shown.english}px`);
          return { ...shown, isLargest };
        });
        expect(sizes.english, at).toBeGreaterThanOrEqual(48);
        expect(sizes.english, at).toBeLessThanOrEqual(72);
        expect(sizes.isLargest || sizes.english === 72, `${at}: larger would not fit`).toBe(true);
        expect(sizes, at).toMatchObject({ isWhole: true, scrolled: 0 });
        expect(sizes.own, at).toBeLessThan(sizes.english / 2);
        await next.press("Enter");
      }
      await isAt(1);
    }
  });

  test(`a condition stands with its sentence on the screen, in ${locale}`, async ({ page }) => {
    const walk = new WalkPage(page, locale, "home");
    await walk.open();
    await walk.isStepwise();
    await walk.answer("home-door", "inside").click();
    const line = page.locator(".say li:visible", { has: page.locator("[type=checkbox]") }).first();
    await line.getByRole("checkbox").check();
    const [condition, words] = [await line.locator("b").innerText(), await line.locator("q").innerText()];
    await page.locator("[data-tool=show]:visible").first().click();
    const shown = page.locator("dialog.show");
    await expect(shown.locator("p")).toBeVisible();
    await expect
      .poll(async () => {
        const texts = [await shown.locator("b").allInnerTexts(), await shown.locator("p").innerText()];
        await shown.locator("[data-next]").press("Enter");
        return texts;
      })
      .toEqual([[condition], words]);
  });

  test(`keys, taps and swipes turn to the next sentence, as ${locale} runs`, async ({ page }) => {
    const { english, shown, close, isAt } = await showScript(page, locale);
    const last = english.length;
    expect(last).toBeGreaterThan(2);
    const [on, back] = locale === "ar" ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
    for (const [key, place] of [
      [on, 2],
      [on, 3],
      [back, 2],
      ["Space", 3],
      ["Shift+Space", 2],
      ["ArrowDown", 3],
      ["ArrowUp", 2],
      [back, 1],
      [back, last],
      [on, 1],
    ] as const) {
      await page.keyboard.press(key);
      await isAt(place);
    }

    const { width, height } = page.viewportSize()!;
    const middle = [width / 2, height / 2] as const;
    const drag = async (by: number) => {
      await stillHand(page);
      await page.mouse.move(...middle);
      await page.mouse.down();
      await page.mouse.move(middle[0] + by, middle[1] + 30, { steps: 4 });
      await page.mouse.up();
    };
    const onwards = locale === "ar" ? 100 : -100;
    await drag(0);
    await isAt(2);
    // The hand shakes: it is a tap all the same, and a second one at once is part of it.
    await drag(8);
    await page.mouse.click(...middle);
    await isAt(3);
    await drag(-onwards);
    await isAt(2);
    await drag(onwards);
    await isAt(3);
    await stillHand(page);
    await page.mouse.click(width - 60, height - 30);
    await isAt((3 % last) + 1);
    await close.click();
    await expect(shown).toHaveCount(0);
  });

  test(`Escape, Back and the button close what is shown, and the focus is where it was, in ${locale}`, async ({
    page,
  }) => {
    const { shown, close, next, tool, isAt } = await showScript(page, locale);
    const heard = await page.evaluateHandle(() => {
      const states: unknown[] = [];
      window.addEventListener("popstate", ({ state }) => states.push(state));
      return states;
    });
    await close.click();
    const before = { url: page.url(), title: await page.title() };
    for (const way of ["Escape", "Back", "button", "Space", "Back again"]) {
      await expect(shown, way).toHaveCount(0);
      await expect.poll(() => page.evaluate(() => history.state as unknown), way).toEqual({ step: 1 });
      await tool("show").click();
      await isAt(1);
      expect(await page.evaluate(() => history.state as unknown)).toEqual({ step: 1, over: true });
      expect({ url: page.url(), title: await page.title() }, way).toEqual(before);
      // Behind it nothing can get the focus.
      for (let presses = 0; presses < 4; presses++) {
        const isInside = () => document.querySelector("dialog")!.contains(document.activeElement);
        expect(await page.evaluate(isInside), `${way}: ${presses} times Tab`).toBe(true);
        await (presses === 2 ? next.focus() : page.keyboard.press("Tab"));
      }
      if (way === "Escape") await page.keyboard.press("Escape");
      else if (way === "button") await close.click();
      else if (way === "Space") await close.press("Space");
      else await page.goBack();
      await expect(shown, way).toHaveCount(0);
      await expect(tool("show"), way).toBeFocused();
    }
    expect(await heard.jsonValue(), "steps back that the page has heard of").toEqual([]);
    expect(page.url()).toBe(before.url);
  });

  test(`Forward, after what was shown is closed, changes nothing, and Back is the step before, in ${locale}`, async ({
    page,
  }) => {
    const { shown } = await showScript(page, locale);
    const state = () => page.evaluate(() => history.state as unknown);
    await page.goBack();
    await expect.poll(state).toEqual({ step: 1 });
    for (let presses = 0; presses < 2; presses++) {
      await page.evaluate(() => history.forward());
      await page.waitForTimeout(200);
      await expect.poll(state).toEqual({ step: 1 });
      await expect(shown).toHaveCount(0);
    }
    await page.goBack();
    await expect.poll(state).not.toMatchObject({ step: 1 });
  });

  test(`the tools stand under the first sentence, each a thumb high, in ${locale}`, async ({ page }) => {
    for (const [width, height] of [
      [320, 568],
      [360, 640],
    ] as const) {
      await page.setViewportSize({ width, height });
      const { walk, script } = await openScript(page, locale);
      const [first, second] = [script.locator(".say li").nth(0), script.locator(".say li").nth(1)];
      await walk.canBeReadAtOnce(first.locator("q"));
      const words = (await first.locator(locale === "en" ? "p" : "span").boundingBox())!;
      const tools = await Promise.all(
        (await script.locator("[data-tool]").all()).map(async (one) => (await one.boundingBox())!),
      );
      expect(tools).toHaveLength(3);
      for (const { y, height: high, x, width: wide } of tools) {
        expect(y, "in one row").toBe(tools[0]!.y);
        expect(y).toBeGreaterThanOrEqual(words.y + words.height);
        expect(y - words.y - words.height, "directly under it").toBeLessThan(16);
        expect(high).toBeGreaterThanOrEqual(48);
        expect(wide).toBeGreaterThanOrEqual(72);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + wide).toBeLessThanOrEqual(width);
        expect(y + high).toBeLessThanOrEqual((await second.boundingBox())!.y);
      }
      const sticksOut = () =>
        script
          .locator("[data-tool]")
          .evaluateAll((all) => all.some((one) => one.scrollWidth > one.clientWidth));
      expect(await sticksOut()).toBe(false);
      // Letters of twice the size: one under the other, whole.
      await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
      expect(await sticksOut()).toBe(false);
      for (const one of await script.locator("[data-tool]").all())
        expect((await one.boundingBox())!.height).toBeGreaterThanOrEqual(48);
    }
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
    await page.goBack();
    await expect(page.locator("dialog")).toHaveCount(0);
    await expect(tool("keep")).toBeFocused();
  });
}

for (const [scheme, contrast] of [
  ["light", 21],
  ["dark", 7],
] as const)
  test(`what is shown stands out on a ${scheme} device`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    const { shown } = await showScript(page, "es");
    const ratios = await contrastOf(shown.locator("p, span, button"));
    expect(ratios).toHaveLength(4);
    for (const ratio of ratios) expect(ratio).toBeGreaterThanOrEqual(contrast);
    // Nothing moves by itself, for anybody.
    await page.keyboard.press("Space");
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

test("a phone that is turned shows the same sentence, as large as it then fits", async ({ page }) => {
  const { stage, isAt } = await showScript(page, "ar");
  await page.keyboard.press("Space");
  await isAt(2);
  const fits = () =>
    stage.evaluate(
      (element) =>
        element.scrollHeight <= element.clientHeight &&
        parseFloat(getComputedStyle(element.querySelector("p")!).fontSize),
    );
  const upright = await fits();
  await page.setViewportSize({ width: 568, height: 320 });
  await expect.poll(fits).toBeGreaterThanOrEqual(48);
  await page.setViewportSize({ width: 360, height: 640 });
  await expect.poll(fits).toBe(upright);
  await isAt(2);
});

test("a sentence that no size lets fit is scrolled, from its beginning", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 180 });
  await page.goto(pathTo.situation("es", "someone-taken"));
  const card = page.locator(".script", { has: page.locator("[data-blank=relation]") }).first();
  const line = card.locator(".say li").first();
  await line.getByRole("textbox").first().fill("W".repeat(80));
  await line.getByRole("checkbox").check();
  await card.locator("[data-tool=show]").press("Enter");
  const stage = page.locator("dialog.show .stage");
  await expect(stage).toHaveClass(/scrolls/);
  const edges = await stage.evaluate((element) => {
    const parts = [...element.querySelectorAll("b, p, span")].map((part) => part.getBoundingClientRect());
    const start = parts[0]!.top - element.getBoundingClientRect().top;
    element.scrollTop = 1e6;
    const last = element.querySelector("span")!.getBoundingClientRect();
    return {
      start,
      end: last.bottom - element.getBoundingClientRect().bottom,
      sides: Math.max(...parts.map(({ right }) => right)) - innerWidth,
    };
  });
  expect(Math.abs(edges.start), "the first row").toBeLessThan(16);
  expect(edges.end, "the last row can be reached").toBeLessThanOrEqual(1);
  expect(edges.sides).toBeLessThanOrEqual(0);
  // Up and down are then for reading it.
  const text = await stage.locator("p").textContent();
  await page.keyboard.press("ArrowDown");
  await expect(stage.locator("p")).toHaveText(text!);
});

test.describe("with fingers", () => {
  test.use({ hasTouch: true });
  test("a tap anywhere and a swipe turn, and a shaking second tap does not", async ({ page, context }) => {
    const { tool, close, shown, isAt } = await showScript(page, "es");
    await close.tap();
    await expect(shown).toHaveCount(0);
    const button = (await tool("show").boundingBox())!;
    const [x, y] = [button.x + button.width / 2, button.y + button.height / 2];
    const devices = await context.newCDPSession(page);
    const touch = async (type: string, ...at: { x: number; y: number }[]) =>
      devices.send("Input.dispatchTouchEvent", { type: type as "touchStart", touchPoints: at });
    const swipe = async (by: number) => {
      await stillHand(page);
      await touch("touchStart", { x: 180, y: 300 });
      for (let step = 1; step <= 5; step++) await touch("touchMove", { x: 180 + (by * step) / 5, y: 320 });
      await touch("touchEnd");
    };
    await page.touchscreen.tap(x, y);
    await page.touchscreen.tap(x, y);
    await isAt(1);
    await stillHand(page);
    await page.touchscreen.tap(180, 600);
    await isAt(2);
    await swipe(-120);
    await isAt(3);
    await swipe(120);
    await isAt(2);
    // Too far for a tap that a browser knows, too short for a swipe.
    await swipe(25);
    await isAt(3);
  });
});

test("who jumps further back than to the page below is heard by the page, and leaving closes what is shown", async ({
  page,
}) => {
  const { walk, shown, tool } = await showScript(page, "en");
  await page.keyboard.press("Escape");
  const state = () => page.evaluate(() => history.state as unknown);
  await expect.poll(state).toEqual({ step: 1 });
  await walk.answer("home-paper", "none").click();
  await expect.poll(state).toEqual({ step: 2 });
  const heard = await page.evaluateHandle(() => {
    const states: unknown[] = [];
    window.addEventListener("popstate", (event) => states.push(event.state));
    return states;
  });
  const show = page.locator("[data-tool=show]:visible").first();
  await show.click();
  expect(await state(), "the page's own state stays").toEqual({ step: 2, over: true });
  await page.goBack();
  await expect(shown).toHaveCount(0);
  expect(await state()).toEqual({ step: 2 });
  expect(await heard.jsonValue()).toEqual([]);

  await show.click();
  await page.evaluate(() => history.go(-2));
  await expect(shown).toHaveCount(0);
  expect(await heard.jsonValue()).toEqual([{ step: 1 }]);

  await tool("show").click();
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })));
  await expect(shown).toHaveCount(0);
  expect(await state(), "no step back while leaving").toEqual({ step: 1, over: true });
});

for (const locale of ["en", "ar"])
  test(`what cannot be read in one picture goes on in a second, and the reader is told, in ${locale}`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const drawn: { text: string; size: number; bold: boolean }[] = [];
      Object.assign(window, { drawn });
      const { fillText } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
        const [, size] = /([\d.]+)px/.exec(this.font)!;
        drawn.push({
          text,
          size: (Number(size) / this.canvas.width) * 360,
          bold: /bold|700/.test(this.font),
        });
        fillText.call(this, text, x, y);
      };
    });
    await page.goto(pathTo.situation(locale, "prepare", "carry"));
    const script = expectedScripts(locale).find(({ id }) => id === "prepare-carry")!;
    const card = page.locator(".script", {
      has: page.getByRole("heading", { name: script.title, exact: true }),
    });
    for (const box of await card.getByRole("checkbox").all()) await box.check();
    await card.locator("[data-tool=keep]").click();
    const kept = page.locator("dialog.keep");
    await expect(kept.locator("a[href]")).toHaveCount(2);
    await expect(kept).toContainText(label(locale, "tools.tooSmall"));

    const all = script.lines.length;
    const pictures = await kept.locator("canvas").evaluateAll((list) => list.map((one) => one.ariaLabel!));
    const inOrder = [
      ...script.lines.filter(({ free }) => free),
      ...script.lines.filter(({ free }) => !free),
    ].map(({ english }) => english);
    const inEach = pictures.map(
      (picture) => inOrder.filter((words) => picture.includes(words.split("_")[0]!)).length,
    );
    expect(inEach.reduce((sum, count) => sum + count)).toBe(all);
    expect(inEach[0], "as many as can be read").toBeGreaterThan(1);
    let first = 1;
    for (const [index, count] of inEach.entries()) {
      const last = first + count - 1;
      const lines = first === last ? `${first}` : `${first}–${last}`;
      await expect(kept.locator("h2").nth(index)).toHaveText(
        label(locale, "tools.picture", { picture: index + 1, lines, all }),
      );
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        kept.locator("a[href]").nth(index).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`card-${index + 1}.png`);
      expect(readFileSync(await download.path()).length).toBeGreaterThan(1000);
      first = last + 1;
    }
    const drawn = await page.evaluate(
      () => (window as unknown as { drawn: { text: string; size: number; bold: boolean }[] }).drawn,
    );
    const squeeze = (text: string) => text.replace(/\s/g, "");
    const english = squeeze(
      drawn
        .filter(({ bold }) => bold)
        .map(({ text }) => text)
        .join(""),
    );
    expect(english, "what is for everybody comes first").toBe(squeeze(inOrder.join("")));
    for (const { text, size, bold } of drawn)
      expect(size, text).toBeGreaterThanOrEqual((bold ? 20 : 14) - 0.01);
  });

for (const [where, path, below] of [
  ["under a script", pathTo.situation("en", "car", "checkpoint"), ".walk .script .say li:visible >> nth=1"],
  ["under what a page opens with", pathTo.situation("en", "home"), ".opening > ul:not(.say)"],
] as const)
  test(`nothing moves when the tools come ${where}`, async ({ page }) => {
    let letCome = () => {};
    const held = new Promise<void>((resolve) => (letCome = resolve));
    await page.route("**/islands/situation-*.js", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(path, { waitUntil: "commit" });
    const next = page.locator(below);
    await expect(next).toBeVisible();
    const before = (await next.boundingBox())!;
    letCome();
    await expect(page.locator(".tools:visible").first()).toBeVisible();
    expect(Math.abs((await next.boundingBox())!.y - before.y)).toBeLessThan(1);
  });

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
  await stillHand(page);
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

test.describe("a shaking hand", () => {
  test.use({ isStill: false });
  test("a second tap of a shaking hand does not stop the voice that the first began", async ({ page }) => {
    await withVoices(page, [{ lang: "en-US", localService: true }]);
    const { script, tool, isAhead } = await openScript(page, "es", true);
    await isAhead();
    await tool("say").dblclick();
    await expect(script.getByRole("button", { name: label("es", "tools.stop"), exact: true })).toBeVisible();
    expect((await spoken(page)).at(-1)).not.toBe("(stop)");
  });
});

/** Takes away what old and careful browsers do not have, before the page begins. */
const without = (page: Page, ...names: string[]) =>
  page.addInitScript((gone) => {
    const refuse = () => {
      throw new DOMException("refused", "SecurityError");
    };
    if (gone.includes("wakeLock")) Reflect.deleteProperty(Navigator.prototype, "wakeLock");
    if (gone.includes("popover"))
      for (const name of ["showPopover", "hidePopover", "togglePopover", "popover"])
        Reflect.deleteProperty(HTMLElement.prototype, name);
    if (gone.includes("storage"))
      for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"])
        Object.defineProperty(window, name, { get: refuse });
    if (gone.includes("speech")) Reflect.deleteProperty(window, "speechSynthesis");
    if (gone.includes("canvas")) HTMLCanvasElement.prototype.getContext = () => null;
    if (gone.includes("picture")) HTMLCanvasElement.prototype.toBlob = (callback) => callback(null);
  }, names);

test("without notes, wake lock and storage, and after a call came in, show goes on where it was", async ({
  page,
}) => {
  await without(page, "wakeLock", "popover", "storage");
  const { shown, tool, isAt } = await showScript(page, "es");
  await page.keyboard.press("Space");
  await isAt(2);
  for (const state of ["hidden", "visible"])
    await page.evaluate((visibilityState) => {
      Object.defineProperty(document, "visibilityState", { value: visibilityState, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    }, state);
  await isAt(2);
  await page.keyboard.press("Space");
  await isAt(3);
  await page.goBack();
  await expect(shown).toHaveCount(0);
  await expect(tool("show")).toBeFocused();
});

test("a device that cannot speak or draw says so beside the tools", async ({ page }) => {
  await without(page, "speech", "canvas");
  const { script, tool } = await openScript(page, "ar");
  const status = script.locator(".tools [role=status]");
  await tool("say").click();
  await expect(status).toHaveText(label("ar", "tools.noVoice"));
  await expect(tool("say"), "and the button is what it was").toBeVisible();
  await tool("keep").click();
  await expect(status).toHaveText(label("ar", "tools.noPicture"));
});

test("a device that draws a picture and cannot give it says so in its place", async ({ page }) => {
  await without(page, "picture");
  const { tool } = await openScript(page, "ar");
  await tool("keep").click();
  await expect(page.locator("dialog.keep")).toContainText(label("ar", "tools.noPicture"));
  await expect(page.locator("dialog.keep a")).toHaveCount(0);
});

for (const locale of LOCALES)
  test(`the tools need no network once the page is quiet, in ${locale}`, async ({ page, context }) => {
    const { tool, isAhead, english, own } = await openScript(page, locale);
    await isAhead();
    await context.setOffline(true);
    await tool("show").click();
    await expect(page.locator("dialog.show p")).toHaveText(english[0]!);
    await expect(page.locator("dialog.show span")).toHaveText(own.slice(0, 1));
    await page.keyboard.press("Escape");
    await tool("keep").click();
    await expect(page.locator("dialog.keep a[href]")).toBeVisible();
  });

test("where what the tools need cannot be loaded they say so, and the next press may find it", async ({
  page,
}) => {
  const address = `**${pathTo.toolWords("es")}`;
  await page.route(address, (route) => route.fulfill({ status: 200, body: "not JSON" }));
  const { script, tool } = await openScript(page, "es");
  await tool("show").click();
  await expect(script.locator(".tools [role=status]")).toHaveText(label("es", "behind.failed"));
  await page.unroute(address);
  await stillHand(page);
  await tool("show").click();
  await expect(page.locator("dialog.show p")).toBeVisible();
});

bare(
  "a network that went before the page was quiet is told, and found again by the next press",
  async ({ page }) => {
    await page.route("**/islands/tools-*.js*", (route) => route.abort());
    const { script, tool } = await openScript(page, "en", true);
    await tool("show").click();
    await expect(script.locator(".tools [role=status]")).toHaveText(label("en", "behind.failed"));
    await page.unroute("**/islands/tools-*.js*");
    await stillHand(page);
    await tool("show").click();
    await expect(page.locator("dialog.show p")).toBeVisible();
  },
);

test("scripts behind a bar that stays, and those of earlier steps, have the tools too", async ({ page }) => {
  const walk = new WalkPage(page, "en", "car");
  await walk.open();
  await walk.isStepwise();
  await walk.answer("car-seat", "passenger").click();
  await walk.interrupt("car-arrested").click();
  await page.locator(".walk .script [data-tool=show]:visible").first().click();
  await expect(page.locator("dialog.show p").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator("dialog")).toHaveCount(0);
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
