import type { HotlineService } from "../model/hotline";

/** What somebody looks for. All of it is optional: nothing asked is not held against a line. */
export type Wish = {
  /** What is needed: the `hotlineServices` of an outcome. Empty: not said. */
  needs: readonly HotlineService[];
  /** BCP 47 code of the language that they would speak. */
  language?: string;
  /** When they would call. Left out: whether a line is open is not judged. */
  at?: Date;
};

export const NO_WISH: Wish = { needs: [] };
