import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pagesOf } from "../../lib/engine/situationPart";
import { contradict } from "../../lib/model/means";
import { pathTo } from "../../lib/model/paths";
import { WRITE_HERE } from "../../lib/model/text";
import { carry, leave, type Left, listen } from "./support/carriers";
import { codes, label, turnsOf } from "./support/content";
import { content } from "../fixtures/projectContent";
import { type ExpectedScript, expectedScripts } from "./support/lines";
import { expect, test } from "./support/test";
import { WalkPage } from "./support/walkPage";

/** As read from a page, where a space that does not break is a space. */
const labelOf = ({ label }: ExpectedScript["lines"][number]) => label && label.replace(/\s+/g, " ");
const shownAs = (line: ExpectedScript["lines"][number]) =>
  [line.label, line.english, line.own]
    .filter((part) => part !== null)
    .map((part) => part.replace(/\s+/g, " "));
const keyOf = ({ title, lines }: ExpectedScript) =>
  [title.replace(/\s+/g, " "), ...lines.map(labelOf)].join("\n");
const joined = (parts: readonly string[]) => parts.join("").replace(/\s+/g, "");
/** What a voice says of a line: nothing but its English, with a pause for what was not filled in. */
const spokenAs = ({ english }: ExpectedScript["lines"][number]) => english.replaceAll(WRITE_HERE, "…");

function expectLeft(left: Left | "tick first", lines: ExpectedScript["lines"], where: string): void {
  if (lines.length === 0) return expect(left, where).toBe("tick first");
  const { show, picture, speech } = left as Left;
  expect(show, `${where}: show`).toEqual(lines.map(shownAs));
  // A picture begins with what is for everybody.
  const inPicture = [...lines.filter(({ free }) => free), ...lines.filter(({ free }) => !free)];
  expect(joined(picture), `${where}: picture`).toBe(joined(inPicture.flatMap(shownAs)));
  expect(speech, `${where}: speech`).toEqual(lines.map(spokenAs));
}

const [source, ...translated] = codes as [string, ...string[]];
/** All of them in English, and each in one more language. */
const BY_LANGUAGE = new Map([[source, content.situations], ...turnsOf(content.situations, translated)]);

for (const [locale, situations] of BY_LANGUAGE)
  test(`no line leaves its card without its condition, by any carrier, in ${locale}`, async ({ page }) => {
    test.setTimeout(180_000);
    await listen(page);
    const scripts = new Map(expectedScripts(locale).map((script) => [keyOf(script), script]));
    const met = new Set<string>();
    const pages = situations.flatMap((situation) => [
      pathTo.situation(locale, situation.id),
      ...pagesOf(situation).map(({ id }) => pathTo.situation(locale, situation.id, id)),
    ]);
    for (const path of pages) {
      await page.goto(path);
      await expect(page.locator(".stepwise")).toBeAttached();
      for (const card of await carry(page, [...met])) {
        met.add(card.key);
        const script = scripts.get(card.key);
        expect(script, `${path}: a script with the title and the labels ${card.key}`).toBeDefined();
        const { id, lines: expected } = script!;
        expectLeft(
          card.none,
          expected.filter((line) => line.free),
          `${path} ${id}, nothing ticked`,
        );
        const guarded = expected.filter((line) => !line.free);
        expect(card.ticked.length, `${path} ${id}: boxes`).toBe(guarded.length);
        guarded.forEach((line, at) =>
          expectLeft(
            card.ticked[at]!,
            expected.filter((one) => one.free || one === line),
            `${path} ${id}, ticked: ${line.label}`,
          ),
        );
        // Each line that is ticked puts out those before it that contradict it.
        const stay = guarded.reduce<typeof guarded>(
          (standing, line) => [...standing.filter(({ means }) => !contradict(means, line.means)), line],
          [],
        );
        expect(card.all, `${path} ${id}: what may stand together`).toEqual(stay.map(labelOf));
      }
      // On paper each condition stands before its line too.
      await page.emulateMedia({ media: "print" });
      const lost = await page
        .locator(".walk .say b")
        .evaluateAll(
          (labels) =>
            labels.filter((label) => label.closest(".say")!.checkVisibility() && !label.checkVisibility())
              .length,
        );
      expect(lost, `${path}: conditions that paper loses`).toBe(0);
      await page.emulateMedia({ media: "screen" });
    }
    if (locale !== source) return;
    expect(met).toEqual(new Set(scripts.keys()));
  });

test("a citizen who is not believed shows, hears and keeps that one line, and no claim of anybody else", async ({
  page,
}) => {
  await listen(page);
  await page.setViewportSize({ width: 360, height: 640 });
  for (const locale of ["en", "es", "ar", "zh-Hans"]) {
    const walk = new WalkPage(page, locale, "custody");
    await page.goto(pathTo.situation(locale, "custody", "ice"));
    await walk.isStepwise();
    await walk.answer("custody-now", "doubt").click();
    const script = expectedScripts(locale).find(({ id }) => id === "custody-citizen")!;
    const [citizen, cardHolder, ...free] = script.lines;
    const card = walk.script(script.title);
    await expect(card.locator(".say q").first()).toBeInViewport();
    const box = (line: typeof citizen) => card.getByRole("checkbox", { name: labelOf(line!)!, exact: true });

    // What the reader does not tick, stays: only the line for everybody leaves.
    expectLeft(await leave(card), free, `${locale}, nothing ticked`);
    await box(cardHolder).check();
    await box(citizen).check();
    await expect(box(cardHolder)).not.toBeChecked();
    expectLeft(await leave(card), [citizen!, ...free], `${locale}, a citizen`);
  }
});

test("lines that contradict each other are never both ticked while other answers are still closed", async ({
  page,
}) => {
  for (const locale of ["en", "ar"] as const) {
    await page.goto(pathTo.situation(locale, "travel/border"));
    await expect(page.locator(".stepwise")).toBeAttached();
    const saying = (only: string) => ({
      has: page.locator(".say b", { hasText: label(locale, `line.only.${only}`) }),
    });
    const card = page
      .locator(".script")
      .filter(saying("citizen"))
      .filter(saying("card-holder"))
      .filter(saying("visitor"))
      .first();
    // Only one card is brought, as by an answer: the other cards have no boxes yet.
    await card.evaluate((element) => {
      element.classList.remove("w");
      document.dispatchEvent(new Event("toggle"));
    });
    const boxes = card.locator(".say label:has(b[data-means*=citizenship]) [type=checkbox]");
    await expect(boxes).toHaveCount(3);
    for (const box of await boxes.all()) {
      await box.check();
      await expect(card.locator(".say [type=checkbox]:checked")).toHaveCount(1);
    }
    // On paper the lines that contradict what was ticked are left out; on screen the reader can still choose them.
    const lines = card.locator(".say li:has(b[data-means*=citizenship])");
    await page.emulateMedia({ media: "print" });
    await expect(lines.filter({ visible: true })).toHaveCount(1);
    await page.emulateMedia({ media: "screen" });
    await expect(lines.filter({ visible: true })).toHaveCount(3);
  }
});

test("lines of two scripts that contradict each other are never both ticked", async ({ page }) => {
  await page.goto(pathTo.situation("en", "custody", "ice"));
  await expect(page.locator(".stepwise")).toBeAttached();
  await page.evaluate(() => {
    for (const element of document.querySelectorAll(".walk .w")) element.classList.remove("w");
    document.dispatchEvent(new Event("toggle"));
  });
  const box = (only: string) =>
    page
      .locator(".say label", { hasText: label("en", `line.only.${only}`) })
      .first()
      .getByRole("checkbox");
  for (const [one, other] of [
    ["no-fear", "afraid"],
    ["citizen", "afraid"],
    ["two-years", "citizen"],
    ["card-holder", "citizen"],
  ] as const) {
    await box(one).check();
    await box(other).check();
    await expect(box(one), `${one} after ${other}`).not.toBeChecked();
    await box(one).check();
    await expect(box(other), `${other} after ${one}`).not.toBeChecked();
  }
  // What can both be true stays.
  await box("afraid").check();
  await box("two-years").check();
  await expect(box("afraid")).toBeChecked();
});

test("a blank reads as what belongs there, is filled in place, and goes wherever its line goes", async ({
  page,
}) => {
  await listen(page);
  await page.goto(pathTo.situation("es", "someone-taken"));
  await expect(page.locator(".stepwise")).toBeAttached();
  const card = page.locator(".script", { has: page.locator("[data-blank=relation]") }).first();
  const line = card.locator(".say li").first();
  const hint = label("es", "blank.relation");
  await expect(line.locator("q")).toContainText(`[${label("en", "blank.relation")}]`);
  const box = line.getByRole("textbox", { name: hint, exact: true });
  await expect(box).toHaveAttribute("placeholder", hint);

  await box.fill("Papá & <b>");
  await expect(line.locator("q i").first()).toHaveText("Papá & <b>");
  await box.press("Tab");
  await expect(
    line.getByRole("textbox", { name: label("es", "blank.taken-day"), exact: true }),
  ).toBeFocused();
  await line.getByRole("checkbox").check();
  await card.locator("[data-tool=show]").click();
  await expect(page.locator("dialog.show p").first()).toContainText(
    `My Papá & <b> was taken on ${WRITE_HERE}`,
  );
  await expect(page.locator("dialog.show span").first()).toContainText("Papá & <b>");
  await page.keyboard.press("Escape");

  // The next reader of the same phone begins with nothing.
  await page.locator(".question [name] > summary").first().click();
  await page.getByRole("button", { name: label("es", "walk.restart") }).click();
  await expect(box).toHaveValue("");
  await expect(line.getByRole("checkbox")).not.toBeChecked();
  await box.fill("Papá");
  await line.getByRole("checkbox").check();

  // In memory only: gone when the page is left, also where a browser keeps it for the way back, and in no address.
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })));
  await expect(box).toHaveValue("");
  await expect(line.getByRole("checkbox")).not.toBeChecked();
  await expect(line.locator("q i").first()).toHaveText(`[${label("en", "blank.relation")}]`);
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe("");
  await page.goto(pathTo.home("es"));
  await page.goBack();
  await expect(page.locator("[data-blank=relation]").first()).toHaveText(
    `[${label("en", "blank.relation")}]`,
  );
  for (const again of await page.locator("input[data-blank]").all()) await expect(again).toHaveValue("");
  await expect(page.locator(".say [type=checkbox]:checked")).toHaveCount(0);
});

test("a filled-in word that is wider than the picture goes on in its next row", async ({ page }) => {
  await page.addInitScript(() => {
    const ends: number[] = [];
    Object.assign(window, { ends });
    CanvasRenderingContext2D.prototype.fillText = function (text, x) {
      ends.push((x + this.measureText(text).width) / this.canvas.width);
    };
  });
  await page.goto(pathTo.situation("es", "someone-taken"));
  const card = page.locator(".script", { has: page.locator("[data-blank=relation]") }).first();
  const line = card.locator(".say li").first();
  await line.getByRole("textbox").first().fill("W".repeat(80));
  await line.getByRole("checkbox").check();
  await card.locator("[data-tool=keep]").click();
  await expect(page.locator("dialog.keep canvas").first()).toBeVisible();
  const ends = await page.evaluate(() => (window as unknown as { ends: number[] }).ends);
  expect(ends.length).toBeGreaterThan(0);
  expect(Math.max(...ends)).toBeLessThanOrEqual(1);
});

test("on paper a blank is a line to write on, and a condition stays with its line", async ({ page }) => {
  await page.goto(pathTo.situation("en", "someone-taken"));
  await expect(page.locator(".stepwise")).toBeAttached();
  await page.emulateMedia({ media: "print" });
  const line = page.locator(".say li", { has: page.locator("[data-blank]") }).first();
  await expect(line.locator("b")).toBeVisible();
  await expect(line.locator("[type=checkbox]")).toBeHidden();
  const box = line.locator("[data-blank]").first();
  const style = await box.evaluate((element) => {
    const { borderBottomStyle, minWidth } = getComputedStyle(element);
    return { borderBottomStyle, minWidth, hint: getComputedStyle(element, "::placeholder").color };
  });
  expect(style).toEqual({ borderBottomStyle: "solid", minWidth: "128px", hint: "rgba(0, 0, 0, 0)" });
});

const out = join(import.meta.dirname, "../../out");
const textsOf = (html: string) =>
  html
    // What keeps the number of a form whole parts no text.
    .replace(/<\/?bdi>/g, "")
    .replace(/<[^>]*>/g, "\n")
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&#x3C;/g, "<")
    .replace(/&#x26;|&amp;/g, "&");

for (const locale of codes)
  test(`pages without JavaScript and the copy in one file say each condition before its line, in ${locale}`, () => {
    const copy = readFileSync(join(out, pathTo.oneFile(locale)), "utf8");
    const pages = content.situations.map(({ id }) =>
      readFileSync(join(out, pathTo.situation(locale, id), "index.html"), "utf8"),
    );
    const cards = new Map<string, string[]>();
    for (const html of [copy, ...pages])
      for (const [list = ""] of html.matchAll(/<ul class=say>.*?<\/ul>/gs))
        for (const item of list.split("<li>").slice(1)) {
          const texts = textsOf(item)
            .split("\n")
            .map((text) => text.trim())
            .filter(Boolean);
          const words = /<q>(.*?)<\/q>/s.exec(item)![1]!;
          const english = textsOf(words.replace(/<i[^>]*>.*?<\/i>/g, WRITE_HERE)).trim();
          const label = /<b[^>]*>(.*?)<\/b>/s.exec(item)?.[1] ?? "";
          expect(texts[0] === textsOf(label) || label === "", english).toBe(true);
          cards.set(english, [...new Set([...(cards.get(english) ?? []), textsOf(label)])]);
        }
    const lines = expectedScripts(locale).flatMap((script) => script.lines);
    for (const english of new Set(lines.map((line) => line.english))) {
      const labels = new Set(
        lines.filter((line) => line.english === english).map((line) => line.label ?? ""),
      );
      expect(new Set(cards.get(english)), english).toEqual(labels);
    }
    expect(copy + pages.join("")).not.toContain("▢");
  });

test("no guide as plain text holds a condition or a blank as content writes them", () => {
  for (const locale of codes)
    for (const guide of readdirSync(join(out, locale, "guides"), { withFileTypes: true }))
      if (guide.isDirectory())
        expect(readFileSync(join(out, locale, "guides", guide.name, "guide.md"), "utf8")).not.toMatch(
          /▢|\{(to|only)=/,
        );
});
