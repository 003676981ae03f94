/** Front matter that is translated. What else a translation has there (`aliases`, `forms`) is its own. */
export const TRANSLATED_FIELDS = ["title", "summary"] as const;

/** What a kind of file has beside its units: `own` is not the same in any two languages, `english` is in English files alone. */
export type FileKind = { own: readonly string[]; english: readonly string[] };

const WORDS: FileKind = { own: [], english: [] };

/**
 * Every place in the folder of a language whose file says what its English file says; `*` is an id. How people ask, words of danger,
 * wording, glossaries and ledgers are each language's own.
 */
export const TRANSLATED_FILES: Readonly<Record<string, FileKind>> = {
  "ui.json": WORDS,
  "states.json": WORDS,
  "situations/*.json": { own: ["aliases"], english: [] },
  "drawings/*.json": { own: [], english: ["claims"] },
  "state-topics.json": WORDS,
  "state-law/*.json": WORDS,
  "plan.json": WORDS,
  "heard.json": WORDS,
  "caregiver.json": WORDS,
  "CHANGELOG.md": WORDS,
  "scripts/*.md": WORDS,
  "contested/*.md": WORDS,
  "warnings/*.md": WORDS,
  "who/*.md": WORDS,
  "phone/*.md": WORDS,
  "checklists/*.md": WORDS,
  "guides/*.md": WORDS,
  "terms/*.md": WORDS,
  "about/*.md": WORDS,
  "workshop/*.md": WORDS,
};

/** The kind of a file, by its path in the folder of a language; undefined where it is no translation of an English file. */
export function fileKind(path: string): FileKind | undefined {
  return TRANSLATED_FILES[path.replace(/^([^/]+)\/[^/]+(\.\w+)$/, "$1/*$2")];
}
