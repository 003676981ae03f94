import { view } from "../../model/view";
import type { ZipWords } from "../../model/zipWords";
import { makeNode } from "../makeNode";
import { part } from "../part";

/** Puts a choice of state under the box, for whoever does not know a ZIP code. */
export function addStateChoice(
  form: HTMLFormElement,
  label: string,
  { states }: ZipWords,
  choose: (state: string) => void,
): HTMLSelectElement {
  const select = document.createElement("select");
  select.autocomplete = "off";
  select.append(new Option("", ""), ...Object.entries(states).map(([code, name]) => new Option(name, code)));
  select.addEventListener("change", () => select.value !== "" && choose(select.value));
  const whole = makeNode(view("label", {}, `${label} `)) as Element;
  whole.append(select);
  part(form, "[role=status]").before(whole);
  return select;
}
