import type { Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { pathTo } from "../../../lib/model/paths";
import { label, situationWords } from "./content";

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

  /** The island has taken over: it puts Back and the trail of answers before the first question. */
  async isStepwise(): Promise<void> {
    await expect(this.page.locator(".walk.stepwise")).toBeAttached();
  }

  /** The heading of a question, hidden or not. */
  question(id: string): Locator {
    return this.page.locator(".question > h2:visible", { hasText: exactly(this.words.questions[id]?.text) });
  }

  answer(question: string, option: string): Locator {
    const text = exactly(this.words.questions[question]?.options[option]);
    return this.page.locator(".question > details > summary:visible", { hasText: text });
  }

  get back(): Locator {
    return this.page
      .locator(".walk")
      .getByRole("button", { name: label(this.locale, "walk.back"), exact: true });
  }

  get openAnswers(): Locator {
    return this.page.locator(".question > details[open]");
  }

  interrupt(id: string): Locator {
    return this.page.locator(".interrupt > summary", { hasText: exactly(this.words.interrupts[id]?.text) });
  }

  /** The whole line is on the screen, and not under the bar that stays at the bottom. */
  async canBeReadAtOnce(line: Locator): Promise<void> {
    await expect(line).toBeInViewport({ ratio: 1 });
    const [text, bar] = [
      await line.boundingBox(),
      await this.page.locator(".interrupt").first().boundingBox(),
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
