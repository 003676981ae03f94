import type { IsoDate } from "../model/primitives";
import type { TouchedPrint } from "./editionsWith";
import type { Origin } from "./origin";
import type { TouchedStep } from "./stepsOf";
import type { Why } from "./touchedBy";

/** A sentence in question, in every language that has it. */
export type TouchedStatement = {
  /** `guide/at-the-door`, `open-the-door.2`. */
  text: string;
  key: string;
  /** `cites` the source; its text `states` the claim, and it rests on a source of it; or it was `asked` about. */
  why: Why["how"];
  /**
   * English first. `line` is from 1; null where the words do not stand in one file in one piece. `condition`: of a line to say, whom it is for
   * and when, and of state law that it is not confirmed, in words of that language; null is always.
   */
  in: readonly {
    locale: string;
    file: string;
    line: number | null;
    condition: string | null;
    words: string;
  }[];
};

export type TouchedThing = {
  /** `rule/home-door-closed`: kind and id. A page that is no thing of content is `page/plan` or `page/find-a-person`. */
  name: string;
  kind: string;
  id: string;
  /** In English. */
  title: string;
  /** It is, cites, names or states what was asked about, or the rule leads to it. Else by way of others. */
  direct: boolean;
  why: readonly Why[];
  /** Of a text: its parts with sentences in question. None: all of it, or none of its words. */
  parts: readonly string[];
  /** Of a rule: the facts that it looks at, and the days on which it begins and ends. */
  facts?: readonly string[];
  effective?: { from: IsoDate | null; to: IsoDate | null };
};

/**
 * All that a change touches, as JSON has it too. What is here stays: fields are only added. Lists have the order of content. `steps` and
 * `prints` are told where they are defined.
 */
export type Radius = {
  of: Pick<Origin, "kind" | "id" | "title">;
  asOf: IsoDate;
  statements: readonly TouchedStatement[];
  things: readonly TouchedThing[];
  steps: readonly TouchedStep[];
  prints: readonly TouchedPrint[];
  /** Answers that search gives, with how many questions of people, of all languages, are known to lead there. */
  search: readonly { guide: string; section: string; questions: number }[];
  /** Addresses in the language that was asked for, each with the things that it shows. */
  pages: readonly { path: string; shows: readonly string[] }[];
};

/** The order in which kinds are told. */
export const KINDS = [
  "claim",
  "rule",
  "script",
  "situation",
  "guide",
  "contested",
  "warning",
  "who",
  "phone",
  "checklist",
  "term",
  "drawing",
  "state-topic",
  "state",
  "caregiver",
  "card",
  "practice",
  "plan",
  "workshop",
  "about",
  "change",
  "source",
  "ui",
  "page",
] as const;
