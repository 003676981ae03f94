import { zipFieldView } from "../hotlines/zipFieldView";
import { view } from "../model/view";
import { makeNode } from "./makeNode";
import { islandOf, part } from "./part";
import { helpWhenTouched } from "./zip/helpWhenTouched";

/** Puts a ZIP code box at the end of a situation: no page has the bytes for what is of no use without a module. */
const island = islandOf("local-help");
if (island) {
  const { root, told } = island;
  const form = makeNode(view("form", {}, ...zipFieldView(told))) as HTMLFormElement;
  part(root, "h2").after(form);
  helpWhenTouched(form, told);
}
