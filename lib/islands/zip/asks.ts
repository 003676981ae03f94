import type { Wish } from "../../hotlines/wish";
import type { HotlineService } from "../../model/hotline";
import { neededWith, type Needs } from "../../model/needs";
import { part } from "../part";

/** What is looked for, without the time: that is always now. */
type Asked = Pick<Wish, "needs" | "language">;

/** Where a page says what is looked for. `onChange` calls back where that may have become something else. */
export type Asks = { asked: () => Asked; onChange: (react: () => void) => void };

/** At the end of a situation: what the answers that are open lead to, in the language of the page. */
export function askedByAnswers(main: Element, needs: Needs, language: string): Asks {
  const isOpen = (answer: string) => main.querySelector(`.${answer}[open]`) !== null;
  return {
    asked: () => ({ needs: neededWith(needs, isOpen), language }),
    // `toggle` does not bubble, but it can be caught on the way down. It comes when a step of the walk is complete.
    onChange: (react) => main.addEventListener("toggle", react, true),
  };
}

/** On the page of hotlines: what the reader chooses. */
export function askedBySelects(form: Element): Asks {
  const need = part<HTMLSelectElement>(form, "[name=need]");
  const language = part<HTMLSelectElement>(form, "[name=language]");
  return {
    asked: () => ({
      needs: need.value === "" ? [] : [need.value as HotlineService],
      ...(language.value !== "" && { language: language.value }),
    }),
    onChange: (react) => {
      for (const select of [need, language]) select.addEventListener("change", react);
    },
  };
}
