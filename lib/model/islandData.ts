import type { PlanSays } from "./planWords";

/**
 * What a page tells each browser module, by the module's name: words in the reader's language, and site paths. The page writes
 * it with `islandProps`, the module reads it with `islandOf`, both by this type.
 */
export type IslandData = {
  walk: Readonly<Record<"back" | "restart" | "earlier" | "answered", string>>;
  law: Readonly<Record<"failed", string>>;
  /** `words`: the address of the `ToolWords`. `failed`: what to say where they, or what makes use of them, did not come. */
  script: Readonly<Record<ScriptTool | "words" | "failed", string>>;
  /** On each element that has an end. `until`: its last day. `says`: what stands there from the next. */
  ended: Readonly<Record<"until" | "says", string>>;
  "state-law": Readonly<Record<"locale" | "failed", string>>;
  /**
   * `words`: the address of the `ScriptWords`. Said: while they come, where they do not, and on paper before anybody has asked for
   * them.
   */
  "print-guide": Readonly<Record<"words" | "loading" | "failed" | "tip", string>>;
  /** `hear`: what a button that says a choice aloud is called, with `{{text}}` where the choice stands. */
  hear: Readonly<Record<"hear", string>>;
  search: {
    locale: string;
    /** By the key of the interface text. */
    strings: Strings;
    /** What to say of each number of results, none included. */
    counts: readonly string[];
    /**
     * By code, the languages that are asked in: what each calls itself, and where its readers are led besides this page, if anywhere:
     * to its own pages, or while it has none to those of the language that most of them read.
     */
    languages: Readonly<Record<string, { name: string; hasPages: boolean; leadsTo: string | null }>>;
  };
  /** On the page of hotlines, which asks for what is needed, and at the end of a situation, which makes the box itself. */
  zip: { loading: string; failed: string };
  "local-help": ZipFieldWords & { situation: string; loading: string; failed: string };
  report: ReportWords;
  /**
   * `strings`: what the maker of cards says. `rules`: what laws on giving a name say, once each. `states`: by postal code, whether a refusal is
   * punished, which of the rules it is, and the code of the state's own page.
   */
  card: {
    strings: Readonly<
      Record<
        | "loading"
        | "failed"
        | "put"
        | "left"
        | "leftOwn"
        | "amount"
        | "choose"
        | "state"
        | "count"
        | "area"
        | "none"
        | "copies"
        | "type"
        | "size"
        | "offline",
        string
      >
    >;
    rules: readonly string[];
    states: Readonly<Record<string, { law: "yes" | "no" | "unclear"; rule: number; code: string }>>;
  };
  /** `head`: what stands over the numbers, with `{{place}}` where the ZIP code belongs. */
  poster: Readonly<Record<"loading" | "failed" | "head", string>>;
  /** What the page on codes says, by key without its prefix; the languages of codes, by their letters. */
  check: {
    strings: Strings;
    languages: Readonly<Record<string, { name: string; path: string }>>;
  };
  /** `strings`: the interface texts about places of detention and ZIP codes, by key. `states`: names by postal code. */
  "find-person": { locale: string; strings: Strings; states: Strings };
  /** `strings`: the interface texts about kept copies, by key without its prefix. */
  kept: { locale: string; strings: Strings };
  /**
   * `failed`: where what a country is looked up in, or a list for paper, did not come. `use`: what writes a consulate into the plan.
   * `lists`: the address of the `ListWords`.
   */
  plan: { says: PlanSays; use: string; lists: string; loading: string; failed: string };
};

/** What a ZIP code box says before anything is typed. `hint`: left out where it comes with the first touch. */
export type ZipFieldWords = { label: string; action: string; hint?: string };

/**
 * What the button that copies a report says, and what is said once it was pressed. `copiedFor`: to whom it goes, as `{{contact}}`;
 * `copied`: where nobody is named. `select`: where the device copies nothing by itself.
 */
export type ReportWords = Readonly<Record<"copy" | "copied" | "copiedFor" | "select", string>>;

/**
 * What is said while a reader chooses the sentence that is wrong: fetched when one wants to. `wrong`: on the button of each sentence.
 * `write`: on what opens the message. `ask`: its last line, after which the reader goes on.
 */
export type MistakeWords = ReportWords &
  Readonly<Record<"choose" | "wrong" | "write" | "close" | "ask", string>>;

/** By text and key, as `guide/at-the-door` and `open-the-door.2`: the hashes of what stands there, with spaces between. Fetched as it is needed. */
export type StatementIds = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What a device can do with a script. */
export type ScriptTool = "show" | "say" | "keep";

/** What is said once a tool of a script is used: fetched after the page has come, as a file of its own. */
export type ToolWords = Readonly<
  Record<
    | "stop"
    | "save"
    | "keepHint"
    | "tooSmall"
    | "picture"
    | "noPicture"
    | "noVoice"
    | "close"
    | "next"
    | "tickFirst",
    string
  >
>;

/** A line to say with what belongs to it. `own`: null where the reader's language is English. */
export type SaidLine = Readonly<{ label: string | null; english: string; own: string | null }>;

/** The words to say that guides link to, by script: fetched when a guide is printed. */
export type ScriptWords = Readonly<Record<string, readonly SaidLine[]>>;

/**
 * Lists to tick off, fetched when the family plan is printed. In `items` each blank is `WRITE_HERE`. `code`: what makes a list on paper one
 * that can be checked later.
 */
export type ListWords = readonly Readonly<{
  locale: string;
  direction: string;
  title: string;
  sections: readonly Readonly<{ heading: string; items: readonly string[] }>[];
  code: string;
}>[];

type Strings = Readonly<Record<string, string>>;
