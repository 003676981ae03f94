/**
 * A part of a translation that is not made from the English as it stands.
 * `changed`, `missing`: readers have the English in its place. `same`: only the English wording changed, and readers have the older words,
 * with a mark. `gone`: the English has no such part any more, and readers do not see it.
 */
export type Behind = {
  locale: string;
  /** The translation, from the root of the project. */
  file: string;
  /** Its place in the English file, or that of what is gone. */
  place: string;
  /** Its place in the translation. Null where that lacks it. */
  ownPlace: string | null;
  state: "changed" | "missing" | "same" | "gone";
  /** As it stands now, and as the translation has it. */
  english: string | null;
  own: string | null;
};

/** What readers have in place of a part of a translation that is behind. */
export type Shown = "english" | "older";
