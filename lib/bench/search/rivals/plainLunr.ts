import lunr from "lunr";
import { flatten, type Rival, TEXTS } from "./rival";

/** Reads `:`, `~`, `^`, `+` and `-` as commands; nobody who asks means them so. */
const COMMANDS = /[:~^+\-*]/g;

/** Lunr with all of its defaults: an English trimmer, stop words and stemmer, and no field worth more than another. */
export const plainLunr: Rival = {
  name: "Lunr, its defaults",
  open(documents) {
    const index = lunr(function () {
      this.ref("id");
      for (const text of TEXTS) this.field(text);
      for (const document of flatten(documents)) this.add(document);
    });
    return (query) => index.search(query.replace(COMMANDS, " ")).map(({ ref }) => Number(ref));
  },
};
