import { readFile } from "node:fs/promises";
import { expect, type Locator, type Page } from "@playwright/test";
import { pathTo } from "../../../lib/model/paths";
import type { PlanPart } from "../../../lib/model/planShape";
import type { PlanWords } from "../../../lib/model/planWords";
import { planWords } from "./content";

/** The family plan as a person uses it, in one locale. */
export class PlanPage {
  readonly words: PlanWords;
  constructor(
    readonly page: Page,
    readonly locale: string,
  ) {
    this.words = planWords(locale);
  }

  async open(): Promise<void> {
    await this.page.goto(pathTo.plan(this.locale));
    await this.isAlive();
  }

  /** The module has taken over. */
  async isAlive(): Promise<void> {
    await expect(this.page.locator("form.live")).toBeAttached();
  }

  /** Presses the page's own Print, and waits until the browser is asked to. */
  async print(): Promise<void> {
    await this.page.evaluate(() => {
      delete document.body.dataset.printed;
      window.print = () => void (document.body.dataset.printed = "");
    });
    await this.page.locator("button.print").click();
    await expect(this.page.locator("body[data-printed]")).toBeAttached();
  }

  part(part: PlanPart): Locator {
    return this.page.locator(`[data-part="${part}"]`);
  }

  rows(part: PlanPart): Locator {
    return this.part(part).locator(".row");
  }

  field(part: PlanPart, name: string, row = 0): Locator {
    return this.rows(part).nth(row).locator(`[name="${name}"]`);
  }

  async add(part: PlanPart): Promise<void> {
    await this.part(part).locator(".add").click();
  }

  async remove(part: PlanPart, row: number): Promise<void> {
    await this.rows(part).nth(row).locator("> button").click();
  }

  get saver(): Locator {
    return this.page.locator(".save");
  }

  get saved(): Locator {
    return this.saver.getByRole("status");
  }

  /** The file that the page hands to the device. @param passphrase left out: an open file. */
  async save(passphrase?: string): Promise<{ name: string; text: string }> {
    await this.saver.getByRole("checkbox").setChecked(passphrase !== undefined);
    if (passphrase !== undefined)
      for (const field of await this.saver.locator(".secret").all()) await field.fill(passphrase);
    const coming = this.page.waitForEvent("download");
    await this.saver.getByRole("button").click();
    const download = await coming;
    return {
      name: download.suggestedFilename(),
      text: await readFile(await download.path(), "utf8"),
    };
  }

  get opener(): Locator {
    return this.page.locator("[data-island=plan-open]");
  }

  /** What the page says of a file. */
  get told(): Locator {
    return this.opener.getByRole("status");
  }

  async choose(text: string, name = "plan.json"): Promise<void> {
    const coming = this.page.waitForEvent("filechooser");
    await this.opener.getByRole("button", { name: this.words.open.action }).click();
    await (await coming).setFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  }

  async unlock(passphrase: string): Promise<void> {
    await this.opener.locator(".secret").fill(passphrase);
    await this.opener.getByRole("button", { name: this.words.open.unlock, exact: true }).click();
  }

  get message(): Locator {
    return this.page.locator(".message");
  }
}
