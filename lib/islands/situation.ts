/** Everything that a situation's page gains from JavaScript, in one module: the walk, the tools of its scripts, the ZIP code box. */
// These first: to hear of a step back before the walk does, and of a tap before anybody.
import "./backCloses";
import "./steadyHand";
import "./walk";
import "./script";
import "./helpAtEnd";
import { islandRoot } from "./part";

/** The law of the reader's own state comes when its note is first opened: most readers never do. */
islandRoot("state-law")
  ?.closest("[popover]")
  ?.addEventListener("toggle", () => void import("./state-law"));
