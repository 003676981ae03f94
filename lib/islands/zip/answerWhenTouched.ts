import { onForget } from "../forget";
import { inTime } from "../inTime";
import { lastAsked } from "../lastAsked";
import { part } from "../part";

/** What a box says while an answer is on its way, and where it does not come. */
export type BoxSays = Readonly<Record<"loading" | "failed", string>>;

/**
 * Makes a ZIP code box answer. What that takes comes when a reader first touches the box: most never do, and who does is still
 * typing when it arrives.
 * @param makeAnswer brings it, and gives what answers to the ZIP code that stands in the box.
 */
export function answerWhenTouched(
  form: HTMLFormElement,
  says: BoxSays,
  makeAnswer: () => Promise<() => void>,
): void {
  const ask = lastAsked();
  let help: Promise<() => void> | undefined;
  const load = () => {
    help ??= inTime(makeAnswer);
    help.catch(() => (help = undefined));
    return help;
  };
  form.addEventListener("focusin", load);
  const status = part(form, "[role=status]");
  onForget(() => (status.textContent = ""));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const isLast = ask();
    status.textContent = says.loading;
    load().then(
      (answer) => isLast() && answer(),
      () => isLast() && (status.textContent = says.failed),
    );
  });
}
