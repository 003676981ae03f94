import type { Page } from "@playwright/test";
import { SHAKE } from "../../islands/script/shake";

/** Waits until a tap is one of its own, and not the second of a shaking hand or one that comes with the page. */
export function stillHand(page: Page): Promise<void> {
  return page.waitForTimeout(SHAKE + 50);
}
