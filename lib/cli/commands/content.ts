import type { Command } from "../command";

/** What editors and translators do. */
export const CONTENT = {
  content: {
    does: "Lists every fault of content/ with file, line, what was expected and what was found; or says what there is.",
    flags: {
      baseline: { help: "first write down how much there is, so that it is missed where it is gone" },
      questions: {
        help: "ask every question of people too; a fault where one is lost that was not: more than a minute",
      },
      keep: { help: "write down what is lost now as known" },
      notes: {
        value: "<file>",
        help: "faults as notes of GitHub's runners too, and as Markdown in this file",
      },
    },
    examples: ["npm run content", "npm run content -- --questions"],
  },
  editions: {
    does: "Gives a code to what is printed as it is now, in content/<locale>/editions.json.",
    more: ["Words that changed since their last edition need --change or --wording."],
    flags: {
      change: {
        value: "<entry>",
        help: "the entry of CHANGELOG.md that tells readers why; an urgent one takes older copies back",
      },
      wording: { help: "the same in better words: older copies stay right" },
    },
    examples: ["npm run editions -- --change 2026-12-01-urgent-names"],
  },
  bulletin: {
    does: "Prints one entry of the list of changes to pass on.",
    words: "<entry>",
    flags: {
      form: { value: "<form>", default: "bulletin", help: "bulletin, paragraph, or text for a text message" },
      lang: { value: "<code>", default: "en", help: "language" },
    },
    environment: { SITE_URL: "the address of the site, to be told with it" },
    examples: ["npm run --silent bulletin -- 2026-11-28-caregiver-papers --lang es --form paragraph"],
  },
  translations: {
    does: "Says how much of each language is behind its English, by danger; or takes down what a file was made from.",
    more: ["Without --file, --made and --same are said of all files of the language."],
    flags: {
      lang: { value: "<code>", help: "one language" },
      list: { help: "name each part that is behind" },
      file: { value: "<file>", help: "a file in the folder of the language" },
      place: { value: "<part>", help: "one part of it, as the English file has it" },
      own: { value: "<part>", help: "where that part stands in the translation, if elsewhere" },
      made: { help: "it was made from the English as it stands" },
      same: { help: "only the wording of the English changed" },
    },
    examples: [
      "npm run translations -- --list --lang es",
      "npm run translations -- --lang es --file guides/at-the-door.md --made",
    ],
  },
  po: {
    does: "Writes every text that a language translates as one gettext PO file, or takes one in: all of it or, with a fault, nothing.",
    flags: {
      lang: { value: "<code>", help: "the language; there has to be one" },
      out: { value: "<file>", help: "write this file" },
      read: { value: "<file>", help: "say what this file would change" },
      write: { help: "with --read: change it" },
    },
    examples: ["npm run po -- --lang es --out es.po", "npm run po -- --lang es --read es.po --write"],
  },
  schemas: {
    does: "Writes what editors of code need to know of the JSON in content/, after a change of its schemas.",
    examples: ["npm run schemas"],
  },
  editor: {
    does: "Makes a folder with an editor for people who do not program, to be served at an address of its own. It fetches the editor with npm.",
    flags: {
      repository: { value: "<owner/name>", help: "where the content is; there has to be one" },
      service: { value: "<name>", default: "github", help: "github or gitlab" },
      branch: { value: "<name>", default: "main", help: "which one proposals are for" },
      lang: { value: "<code>", many: true, help: "whose texts; all without it" },
      "sign-in": { value: "<address>", help: "a helper that signs people in, https://…" },
      out: { value: "<folder>", default: ".editor", help: "the folder" },
    },
    examples: ["npm run editor -- --repository owner/name --lang es"],
  },
} as const satisfies Readonly<Record<string, Command>>;
