import type { Locator, Page } from "@playwright/test";

/** What left a card by each carrier: a line is its texts, the label first where there is one. */
export type Left = { show: string[][]; picture: string[]; speech: string[] };
type Card = {
  /** Its title and its labels: two scripts may have one title. */
  key: string;
  none: Left | "tick first";
  ticked: Left[];
  all: string[];
};

/** What `listen` gives to the page. */
type InPage = {
  /** Takes a card through each carrier, as it stands. */
  leave: (card: Element) => Promise<Left | "tick first">;
  clean: (text: string | null) => string;
  keyOf: (card: Element) => string;
};

/** Lets the page speak, and remembers what is spoken and what is drawn. No picture is made a file: most of the time would go there. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const spoken: string[] = [];
    const drawn: string[] = [];
    Object.defineProperty(window, "speechSynthesis", {
      value: {
        getVoices: () => [{ lang: "en-US", localService: true }],
        speak: ({ text }: { text: string }) => spoken.push(text),
        cancel: () => {},
        addEventListener: () => {},
      },
    });
    Object.defineProperty(window, "SpeechSynthesisUtterance", {
      value: class extends EventTarget {
        constructor(readonly text: string) {
          super();
        }
      },
    });
    CanvasRenderingContext2D.prototype.fillText = (text) => void drawn.push(text);
    HTMLCanvasElement.prototype.toBlob = () => {};
    const pause = () => new Promise((resolve) => setTimeout(resolve));
    const clean = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();
    /** An element that comes when it does: on a busy machine some time after. */
    const wait = async (find: () => Element | null) => {
      let found = find();
      for (; !found; found = find()) await pause();
      return found;
    };
    const leave = async (card: Element) => {
      await wait(() => card.querySelector(".tools"));
      const status = () => card.querySelector(".tools [role=status]");
      const press = (tool: string) => card.querySelector<HTMLElement>(`[data-tool=${tool}]`)!.click();
      const open = async (tool: string) => {
        press(tool);
        return wait(() => document.querySelector(`dialog.${tool}`) ?? status());
      };
      const close = async (dialog: Element) => {
        dialog.querySelector<HTMLElement>("[data-close]")!.click();
        // The entry of a step stays.
        while ((history.state as { over?: true } | null)?.over) await pause();
      };
      status()?.remove();
      spoken.length = drawn.length = 0;
      const shown = await open("show");
      if (shown === status()) return "tick first" as const;
      const next = shown.querySelector<HTMLElement>("[data-next]");
      const show = Array.from({ length: Number(next?.textContent?.split("/")[1] ?? 1) }, () => {
        const parts = [...shown.querySelector(".stage > div")!.children];
        next?.click();
        return parts.map((part) => clean(part.textContent));
      });
      await close(shown);
      const kept = await open("keep");
      const picture = [...drawn];
      await close(kept);
      press("say");
      await pause();
      press("say");
      return { show, picture, speech: [...spoken] };
    };
    const keyOf = (card: Element) => {
      const lines = [...card.querySelectorAll(".say li")].map((line) => line.querySelector("b"));
      return [card.querySelector("h3"), ...lines].map((part) => clean(part?.textContent ?? "")).join("\n");
    };
    Object.assign(window, { leave, clean, keyOf } satisfies InPage);
  });
}

/**
 * Takes every script of the page through each carrier: with nothing ticked, then with each line
 * that has a condition ticked alone, then with all of them ticked one after the other.
 * @param known keys of those that other pages had.
 */
export async function carry(page: Page, known: readonly string[]): Promise<Card[]> {
  return page.evaluate(async (before) => {
    const { leave, clean, keyOf } = window as unknown as InPage;
    // Every script at once, whatever was answered; a page gives tools to those that are there when something is opened.
    for (const element of document.querySelectorAll(".w")) element.classList.remove("w");
    document.dispatchEvent(new Event("toggle"));
    const seen = new Set(before);
    // What stands before the questions are lines of other scripts, for everybody.
    const cards = [...document.querySelectorAll(".script:not(.opening)")].filter((card) => {
      const key = keyOf(card);
      return !seen.has(key) && seen.add(key);
    });
    const boxes = (card: Element) => [...card.querySelectorAll<HTMLInputElement>(".say [type=checkbox]")];
    const tick = (box: HTMLInputElement, checked: boolean) => {
      box.checked = checked;
      box.dispatchEvent(new Event("input", { bubbles: true }));
    };
    const result = [];
    for (const card of cards) {
      const none = await leave(card);
      const ticked = [];
      for (const box of boxes(card)) {
        tick(box, true);
        ticked.push(await leave(card));
        tick(box, false);
      }
      for (const box of boxes(card)) tick(box, true);
      const all = boxes(card)
        .filter((box) => box.checked)
        .map((box) => clean(box.parentElement!.textContent));
      for (const box of boxes(card)) tick(box, false);
      result.push({
        key: keyOf(card),
        none,
        ticked: ticked as never,
        all,
      });
    }
    return result as never;
  }, known);
}

/** Takes one card through each carrier, as it stands. */
export function leave(card: Locator): Promise<Left | "tick first"> {
  return card.evaluate((element) => (window as unknown as InPage).leave(element));
}
