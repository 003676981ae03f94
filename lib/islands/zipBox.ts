import { type NormalizedZip, normalizeZip } from "../hotlines/normalizeZip";
import { interpolate } from "../i18n/interpolate";
import { view } from "../model/view";
import { button } from "./button";
import { onForget } from "./forget";
import { lastAsked } from "./lastAsked";
import { makeNode } from "./makeNode";
import { part } from "./part";

/** What the page tells every ZIP code box: interface texts by key, names of states by postal code. */
type Told = { strings: Readonly<Record<string, string>>; states: Readonly<Record<string, string>> };

/** A ZIP code that could be read, and the text that it was read from. */
export type ReadZip = NormalizedZip & { status: "ok"; text: string };

/** What shows an answer, once it was found. */
type Show = () => void;

type Asks = {
  /** Looks up what was typed, in a state where one of two was chosen. */
  find: (typed: ReadZip, state?: string) => Promise<Show>;
  /** The page of a state, for a ZIP code that is not known. */
  stateHref: (state: string) => string;
  /** Takes away what an answer has brought beside the box. */
  clear?: () => void;
  /** What is said while an answer is on its way, and where it does not come. */
  loading: string;
  failed: string;
};

/** The ZIP code box of a form: what it reads, says and asks, whatever is then looked up on the device. */
export function zipBox(form: HTMLFormElement, { strings, states }: Told, asks: Asks) {
  const t = (key: string, values?: Record<string, string | number>) =>
    interpolate(strings[key] ?? key, values);
  const stateName = (code: string) => states[code] ?? code;
  const input = part<HTMLInputElement>(form, "input");
  const message = part<HTMLElement>(form, "[role=status]");
  const answers = part<HTMLElement>(form, ".answers");

  const say = (...parts: (string | Node)[]) => message.replaceChildren(...parts);
  const ask = lastAsked();
  const clear = () => {
    answers.replaceChildren();
    asks.clear?.();
  };

  /**
   * Asks something. The answer before goes at once, so that nothing stands under a question that it does not answer; and what
   * comes after the next question is shown to nobody.
   */
  const answer = async (find: () => Promise<Show>) => {
    const isLast = ask();
    clear();
    say(asks.loading);
    try {
      const show = await find();
      if (isLast()) show();
    } catch {
      if (isLast())
        say(
          asks.failed,
          " ",
          button(t("hotlines.again"), () => void answer(find)),
        );
    }
  };

  /** What was typed. Undefined where it is no ZIP code: then it says why, and offers what was probably meant. */
  const read = () => {
    const text = input.value;
    const typed = normalizeZip(text);
    input.setAttribute("aria-invalid", String(typed.status === "invalid"));
    if (typed.status === "ok") return { ...typed, text };
    // It answers what was asked before, too.
    ask();
    clear();
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

  /** @param state the one that was chosen, where a ZIP code lies in two. */
  const lookUp = (state?: string) => {
    const typed = read();
    if (typed) void answer(() => asks.find(typed, state));
  };

  const askState = (codes: readonly string[]) =>
    say(
      t("hotlines.twoStates"),
      ...codes.flatMap((code) => [" ", button(stateName(code), () => lookUp(code))]),
    );

  const sayUnknown = (likely: string | undefined) => {
    say(t("hotlines.unknownZip"));
    if (!likely) return;
    const link = makeNode(view("a", { href: asks.stateHref(likely) }, stateName(likely)));
    message.append(" ", t("hotlines.likelyState", { state: stateName(likely) }), " ", link);
  };

  onForget(() => {
    input.removeAttribute("aria-invalid");
    clear();
    say();
  });

  return { t, stateName, input, message, answers, say, answer, lookUp, askState, sayUnknown };
}
