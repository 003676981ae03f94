import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { stillHand } from "../../lib/bench/browser/stillHand";
import { pathTo } from "../../lib/model/paths";
import { SiteServer } from "./support/siteServer";

const path = pathTo.situation("en", "home");
const built = readFileSync(join(import.meta.dirname, "../../out", path, "index.html"), "utf8");

/** Everything that somebody who gets a word into a page would try first. `other`: another host, with what it was asked for. */
const attack = (other: string) => `
  <script>window.ran = "a script in the page"</script>
  <img src="/no-such-picture.png" onerror="window.ran = 'a handler'">
  <script src="${other}/script.js"></script>
  <link rel="stylesheet" href="${other}/style.css">
  <style>body { background: url(${other}/background.png) }</style>
  <img src="${other}/picture.png">
  <iframe src="${other}/frame.html" title="frame"></iframe>
  <form action="${other}/form" id="attack"><input name="answer" value="closed"></form>`;

test("what is slipped into a page does not run, and reaches no other host", async ({ page }) => {
  const [site, other] = [new SiteServer(), new SiteServer()];
  const [home, elsewhere] = [await site.start(), await other.start()];
  try {
    site.faults.set(path, { text: built.replace("<main", `${attack(elsewhere)}<main`) });
    await page.goto(home + path);
    await expect(page.locator(".walk.stepwise")).toBeAttached();
    const reached = await page.evaluate(async (elsewhere) => {
      try {
        navigator.sendBeacon(`${elsewhere}/beacon`, "closed");
      } catch {
        // Firefox refuses it aloud, Chromium without a word.
      }
      const asked = await fetch(`${elsewhere}/fetch`, { mode: "no-cors" }).then(
        () => "fetched",
        () => "refused",
      );
      return { asked, ran: (window as { ran?: string }).ran };
    }, elsewhere);
    expect(reached).toEqual({ asked: "refused", ran: undefined });
    // The page goes on as it was.
    await stillHand(page);
    await page.locator(".question [name] > summary:visible").first().click();
    await expect(page.locator(".question [name][open]")).toHaveCount(1);
    await expect(page).toHaveURL(home + path);
    // Last, since Playwright goes on to wait for the page that a form would lead to.
    await page.evaluate(() => {
      setTimeout(() => document.querySelector<HTMLFormElement>("#attack")!.submit());
      return new Promise((later) => setTimeout(later, 300));
    });
    expect(other.asked).toEqual([]);
  } finally {
    await site.stop();
    await other.stop();
  }
});

test("a string is not made into markup, in a browser that knows Trusted Types", async ({ page }) => {
  await page.goto(path);
  const outcome = await page.evaluate(() => {
    const isKnown = "trustedTypes" in window;
    try {
      document.createElement("div").innerHTML = "<b>x</b>";
      return { isKnown, isRefused: false };
    } catch {
      return { isKnown, isRefused: true };
    }
  });
  expect(outcome.isRefused).toBe(outcome.isKnown);
});
