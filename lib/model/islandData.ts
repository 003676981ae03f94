/**
 * What a page tells each browser module, by the module's name: words in the reader's language, and addresses. The page writes
 * it with `islandProps`, the module reads it with `islandOf`, both by this type.
 */
export type IslandData = {
  walk: Readonly<Record<"back" | "restart" | "earlier" | "answered", string>>;
  /** `parts`: the address of the law behind the situation, as data. */
  law: Readonly<Record<"parts" | "failed", string>>;
  script: ScriptWords;
  /** On each element that has an end. `until`: its last day. `says`: what stands there from the next. */
  ended: Readonly<Record<"until" | "says", string>>;
  "state-law": Readonly<Record<"locale" | "failed", string>>;
  /** `hear`: what a button that says a choice aloud is called, with `{{text}}` where the choice stands. */
  hear: Readonly<Record<"hear", string>>;
  search: {
    locale: string;
    /** By the key of the interface text. */
    strings: Strings;
    /** What to say of each number of results, none included. */
    counts: readonly string[];
  };
  /**
   * `strings`: the interface texts about hotlines, by key. `states`: names by postal code. `contact`: where wrong numbers are
   * reported, as an address of e-mail.
   */
  zip: { locale: string; strings: Strings; states: Strings; contact?: string };
  /**
   * What the button says, and what is said once it was pressed. `copiedFor`: to whom it goes, as `{{contact}}`; `copied`: where
   * nobody is named. `select`: where the device copies nothing by itself.
   */
  report: Readonly<Record<"copy" | "copied" | "copiedFor" | "select", string>>;
  /** `strings`: the interface texts about places of detention and ZIP codes, by key. `states`: names by postal code. */
  "find-person": { locale: string; strings: Strings; states: Strings };
  /** `strings`: the interface texts about kept copies, by key without its prefix. */
  kept: { locale: string; strings: Strings };
};

/** What a device can do with a script, on buttons and in messages. */
export type ScriptWords = Readonly<
  Record<"show" | "say" | "stop" | "keep" | "save" | "keepHint" | "noVoice" | "back" | "tickFirst", string>
>;

type Strings = Readonly<Record<string, string>>;
