import { islandOf } from "./part";
import { helpWhenTouched } from "./zip/helpWhenTouched";

/** The ZIP code box of the page of hotlines. */
const island = islandOf<"zip", HTMLFormElement>("zip");
if (island) {
  helpWhenTouched(island.root, island.told);
  island.root.hidden = false;
}
