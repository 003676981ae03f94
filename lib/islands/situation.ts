/** Everything that a situation's page gains from JavaScript, in one module: the walk, and the tools of its scripts. */
import "./walk";
import "./script";
import { islandRoot } from "./part";

/** The law of the reader's own state comes when its note is first opened: most readers never do. */
islandRoot("state-law")
  ?.closest("[popover]")
  ?.addEventListener("toggle", () => void import("./state-law"));
