import { onForget } from "../forget";
import { inTime } from "../inTime";
import { lastAsked } from "../lastAsked";
import { part } from "../part";
import type { BoxTold } from "./localHelp";

/**
 * Makes a ZIP code box answer. What that takes comes when a reader first touches the box: most never do, and who does is still
 * typing when it arrives.
 */
export function answerWhenTouched(form: HTMLFormElement, told: BoxTold): void {
  const ask = lastAsked();
  let help: Promise<() => void> | undefined;
  const load = () => {
    help ??= inTime(() => import("./localHelp")).then(({ localHelp }) => localHelp(form, told));
    help.catch(() => (help = undefined));
    return help;
  };
  form.addEventListener("focusin", load);
  const status = part(form, "[role=status]");
  onForget(() => (status.textContent = ""));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const isLast = ask();
    status.textContent = told.loading;
    load().then(
      (answer) => isLast() && answer(),
      () => isLast() && (status.textContent = told.failed),
    );
  });
}
