import { islandRoot } from "./part";

/** Shows the print button, which is no use without JavaScript. */
const button = islandRoot<HTMLButtonElement>("print");
if (button) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
