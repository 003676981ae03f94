import { onForget } from "./forget";
import { lastAsked } from "./lastAsked";

/**
 * A button that prints once what paper needs has come. It comes when somebody wants paper, and stays for the browser's own Print from then
 * on. Where it does not come, paper is printed without it, and the reader is told.
 */
export function printWith(
  button: HTMLButtonElement,
  status: HTMLElement,
  { loading, failed }: { loading: string; failed: string },
  bring: () => Promise<void>,
): void {
  let isWhole = false;
  const ask = lastAsked();
  onForget(() => (status.textContent = ""));
  button.addEventListener("click", async () => {
    const isLast = ask();
    button.disabled = true;
    status.textContent = loading;
    if (!isWhole)
      await bring().then(
        () => (isWhole = true),
        () => {},
      );
    button.disabled = false;
    if (!isLast()) return;
    status.textContent = isWhole ? "" : failed;
    window.print();
  });
}
