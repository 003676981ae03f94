/** The list of a part that is numbered, such as `open-the-door` of `open-the-door.2`: one more or less there moves all that follow. Null: none. */
export function listOf(key: string): string | null {
  return /^(.*)\.\d+$/.exec(key)?.[1] ?? null;
}
