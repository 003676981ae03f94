import { normalizeZip } from "../hotlines/normalizeZip";
import { interpolate } from "../i18n/interpolate";
import { view } from "../model/view";
import { button } from "./button";
import { makeNode } from "./makeNode";
import { part } from "./part";

/** What the page tells every ZIP code box: interface texts by key, names of states by postal code. */
type Told = { strings: Readonly<Record<string, string>>; states: Readonly<Record<string, string>> };

type Asks = {
  /** Looks up what stands in the box, in a state where one of two was chosen. */
  lookUp: (state?: string) => void;
  /** The page of a state, for a ZIP code that is not known. */
  stateHref: (state: string) => string;
};

/** The ZIP code box of a form: what it reads, says and asks, whatever is then looked up on the device. */
export function zipBox(form: HTMLFormElement, { strings, states }: Told, { lookUp, stateHref }: Asks) {
  const t = (key: string, values?: Record<string, string | number>) =>
    interpolate(strings[key] ?? key, values);
  const stateName = (code: string) => states[code] ?? code;
  const input = part<HTMLInputElement>(form, "input");
  const message = part<HTMLElement>(form, "[role=status]");
  const answers = part<HTMLElement>(form, ".answers");

  const say = (...parts: (string | Node)[]) => message.replaceChildren(...parts);

  /** What was typed. Undefined where it is no ZIP code: then it says why, and offers what was probably meant. */
  const read = () => {
    const typed = normalizeZip(input.value);
    input.setAttribute("aria-invalid", String(typed.status === "invalid"));
    if (typed.status === "ok") return typed;
    answers.replaceChildren();
    const { suggestion } = typed;
    say(t(`hotlines.error.${typed.reason}`));
    if (suggestion) {
      const use = () => {
        input.value = suggestion;
        lookUp();
      };
      message.append(" ", button(t("hotlines.suggestion", { zip: suggestion }), use));
    }
    input.focus();
    return undefined;
  };

  const askState = (codes: readonly string[]) =>
    say(
      t("hotlines.twoStates"),
      ...codes.flatMap((code) => [" ", button(stateName(code), () => lookUp(code))]),
    );

  const sayUnknown = (likely: string | undefined) => {
    say(t("hotlines.unknownZip"));
    if (!likely) return;
    const link = makeNode(view("a", { href: stateHref(likely) }, stateName(likely)));
    message.append(" ", t("hotlines.likelyState", { state: stateName(likely) }), " ", link);
  };

  return { t, stateName, input, message, answers, say, read, askState, sayUnknown };
}
