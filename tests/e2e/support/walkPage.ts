import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { pathTo } from "../../../lib/model/paths";
import { label, situationWords } from "./content";
import { pressBack } from "./pressBack";
import { linkTo } from "./links";

/** A situation page as a person uses it, in one locale, with the island or without. */
export class WalkPage {
  readonly words;
  constructor(
    readonly page: Page,
    readonly locale: string,
    readonly situation = "home",
  ) {
    this.words = situationWords(locale, situation);
  }

  async open(): Promise<void> {
    await this.page.goto(pathTo.situation(this.locale, this.situation));
  }

  /** Opens the page while its module is on the way. @returns lets the module come. */
  async openBeforeModule(): Promise<() => void> {
    let arrive = () => {};
    const arrived = new Promise<void>((done) => (arrive = done));
    await this.page.route("**/islands/situation-*.js", async (route) => {
      await arrived;
      await route.continue();
    });
    await this.page.goto(pathTo.situation(this.locale, this.situation), { waitUntil: "commit" });
    return () => arrive();
  }

  /** Follows a link to another page, and comes back. Playwright's locators do not see a page that was kept alive. */
  async leaveAndComeBack(): Promise<void> {
    const away = pathTo.hotlines(this.locale);
    await this.page
      .locator(`footer ${linkTo(this.page, away)}`)
      .evaluate((link) => (link as HTMLAnchorElement).click());
    await expect(this.page).toHaveURL(away);
    await pressBack(this.page);
    await this.page.waitForFunction(() => document.querySelector(".walk.stepwise"));
  }

  /** The island has taken over: it puts Back and the trail of answers before the first question. */
  async isStepwise(): Promise<void> {
    await expect(this.page.locator(".walk.stepwise")).toBeAttached();
  }

  /** The heading of a question, hidden or not. */
  question(id: string): Locator {
    return this.page.locator(".question > h2:visible", { hasText: exactly(this.words.questions[id]?.text) });
  }

  answer(question: string, option: string): Locator {
    const hasText = exactly(this.words.questions[question]?.options[option]);
    const answers = this.page.locator(".question [name] > summary:visible");
    // Where an answer is a picture, its name stands last.
    return answers.filter({ hasText }).or(answers.filter({ has: this.page.locator("small", { hasText }) }));
  }

  get back(): Locator {
    return this.page
      .locator(".walk")
      .getByRole("button", { name: label(this.locale, "walk.back"), exact: true });
  }

  get openAnswers(): Locator {
    return this.page.locator(".question [name][open]");
  }

  /** An interrupt, in its bar or in the list that the bar opens; taken, it is the way back. */
  interrupt(id: string): Locator {
    const text = exactly(this.words.interrupts[id]?.text);
    return this.page.locator(".interrupt > summary", { has: this.page.locator("span", { hasText: text }) });
  }

  /** The bar that opens the list, where a situation has several interrupts. */
  get menu(): Locator {
    return this.page.locator(".menu > summary");
  }

  /** Takes an interrupt, as a reader finds it. */
  async happens(id: string): Promise<void> {
    if ((await this.menu.isVisible()) && (await this.interrupt(id).isHidden())) await this.menu.click();
    await this.interrupt(id).click();
  }

  /** The whole line is on the screen, and not under the bar that stays at the bottom. */
  async canBeReadAtOnce(line: Locator): Promise<void> {
    await expect(line).toBeInViewport({ ratio: 1 });
    const [text, bar] = [
      await line.boundingBox(),
      await this.page.locator(".interrupt:visible, .menu:visible").first().boundingBox(),
    ];
    expect((text?.y ?? NaN) + (text?.height ?? NaN)).toBeLessThanOrEqual(bar?.y ?? NaN);
  }

  /** The cards of the walk itself that can be seen, by their title. */
  script(title: string): Locator {
    return this.page
      .locator(".walk .script:visible")
      .filter({ has: this.page.locator("h3", { hasText: exactly(title) }) });
  }
}

function exactly(text: string | undefined): RegExp {
  if (text === undefined) throw new Error("no such words in content/");
  return new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\s*$`);
}
