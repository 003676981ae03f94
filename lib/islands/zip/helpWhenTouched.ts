import { answerWhenTouched } from "./answerWhenTouched";
import type { BoxTold } from "./localHelp";

/** Makes a ZIP code box answer with local help, whose module comes with the first touch. */
export function helpWhenTouched(form: HTMLFormElement, told: BoxTold): void {
  answerWhenTouched(form, told, () => import("./localHelp").then(({ localHelp }) => localHelp(form, told)));
}
