import type { Command } from "../command";

/** What lawyers and translators look at, and what hangs on a text. */
export const REVIEW = {
  audit: {
    does: "Prints each statement of some texts beside its sources, to be read here and now.",
    more: ["To send texts to somebody and read their answers back there is npm run packet."],
    flags: {
      text: { value: "<names>", help: "which texts, parted by commas, with * for any ending" },
      guide: { value: "<id>", help: "short for --text guide/<id>" },
      all: { help: "every text" },
      format: { value: "<form>", default: "markdown", help: "markdown, or html for a page" },
      lang: { value: "<code>", default: "en", help: "language" },
    },
    examples: [
      "npm run --silent audit -- --guide at-work",
      "npm run --silent audit -- --text 'script/home-*' --format html > home.html",
    ],
  },
  review: {
    does: "Says how much of each language is reviewed, and of the rest, the most dangerous first, who had it last; or signs a review.",
    flags: {
      open: { help: "name each text that is not reviewed" },
      lang: { value: "<code>", help: "one language" },
      sign: { value: "<record>", help: "sign this file of content/reviews/" },
      key: { value: "<file>", help: "the reviewer's OpenSSH key, for --sign" },
    },
    examples: [
      "npm run review -- --open --lang es",
      "npm run review -- --sign content/reviews/2027-01-15-a-keeper.json --key <file>",
    ],
  },
  packet: {
    does: "Writes texts as a packet for a reviewer, .docx and a page; or reads one that was filled in and prints what to change.",
    more: ["It changes no text: with --write it writes the record of the review, for its reviewer to sign."],
    flags: {
      lang: { value: "<code>", help: "language of the texts; there has to be one" },
      texts: { value: "<names>", help: "which, parted by commas, with * for any ending" },
      all: { help: "every text of the language" },
      beside: { value: "<code>", help: "a language beside it; English, where that is another" },
      reviewer: { value: "<name>", help: "for whom" },
      out: { value: "<folder>", help: "where to, .packets without it" },
      read: { value: "<file>", help: "read this .docx back" },
      id: { value: "<id>", help: "with --read: name of the record, the day and the reviewer without it" },
      note: { value: '"<text>=<words>"', many: true, help: "with --read: what the reviewer says of a text" },
      write: { help: "with --read: write the record" },
    },
    examples: [
      "npm run packet -- --lang es --texts 'guide/at-the-door,script/home-*' --reviewer \"A. Keeper\"",
      "npm run packet -- --read filled.docx --write",
    ],
  },
  radius: {
    does: "Prints everything that hangs on a source, a claim, a rule, a statement or a text: words, steps, codes on paper, pages.",
    flags: {
      source: { value: "<id>", help: "a source; one of these six" },
      claim: { value: "<id>", help: "a claim" },
      rule: { value: "<id>", help: "a rule" },
      statement: { value: "<text#key>", help: "a statement: guide/at-the-door#open-the-door.2" },
      text: { value: "<name>", help: "a text: script/home-closed-door" },
      words: { value: "<sentence>", help: "names the statements that say it, with file and line" },
      format: { value: "<form>", default: "markdown", help: "markdown, html to tick off, or json" },
      lang: { value: "<code>", default: "en", help: "the addresses of this language" },
    },
    examples: [
      "npm run --silent radius -- --source 18-usc-1001",
      'npm run --silent radius -- --words "You do not have to open the door."',
    ],
  },
} as const satisfies Readonly<Record<string, Command>>;
