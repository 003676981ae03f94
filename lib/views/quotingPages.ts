/** Pages of their own that show sections of a guide with their sources, and lead to what to say: ids of content. */

export const FIND_PERSON = {
  /** The guide whose words, sources and review the page shows. */
  guide: "find-someone-detained",
  /** Its sections that are steps of a search, and the one that stands beside the places. */
  steps: ["find", "who-holds"],
  visit: "visit",
  /** What to say on the phone. */
  scripts: ["someone-taken-find", "someone-taken-call"],
} as const;

export const FAMILY_PLAN = {
  /** The guide whose words on papers for caregivers stand above those of the states. */
  guide: "family-plan",
  section: "caregiver",
  /** What a parent who is held says to officers stands on the paper too; the rest of these words is a link away. */
  script: "prepare-children",
  scripts: ["prepare-start", "prepare-children", "someone-taken-children"],
} as const;
