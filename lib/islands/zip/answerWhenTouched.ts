import { part } from "../part";
import type { BoxTold } from "./localHelp";

/**
 * Makes a ZIP code box answer. What that takes comes when a reader first touches the box: most never do, and who does is still
 * typing when it arrives.
 */
export function answerWhenTouched(form: HTMLFormElement, told: BoxTold): void {
  let help: Promise<() => void> | undefined;
  const load = () => {
    help ??= import("./localHelp").then(({ localHelp }) => localHelp(form, told));
    help.catch(() => (help = undefined));
    return help;
  };
  form.addEventListener("focusin", load);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    load().then(
      (answer) => answer(),
      () => (part(form, "[role=status]").textContent = told.failed),
    );
  });
}
