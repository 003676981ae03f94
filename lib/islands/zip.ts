import { islandOf } from "./part";
import { answerWhenTouched } from "./zip/answerWhenTouched";

/** The ZIP code box of the page of hotlines. */
const island = islandOf<"zip", HTMLFormElement>("zip");
if (island) {
  answerWhenTouched(island.root, island.told);
  island.root.hidden = false;
}
