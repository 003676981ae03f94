/** A file as it may be sent, by content coding: the empty string is the file itself. */
export type Forms = Readonly<Record<string, Buffer | undefined>>;

/** What a release says at one address. */
export type Expected = { status: number; forms: Forms };

export type Answer = { status: number; coding: string; body: Buffer };

/**
 * Null where an answer is, byte for byte, what a release says that was current while it was asked for; else what is
 * wrong with it.
 * @param expected what each release says there, by name.
 * @param current the releases that were current at some time between the request and the end of the answer.
 */
export function judgeAnswer(
  answer: Answer,
  expected: Readonly<Record<string, Expected>>,
  current: ReadonlySet<string>,
): string | null {
  const { status, coding, body } = answer;
  const names = Object.entries(expected)
    .filter(([, release]) => release.status === status && release.forms[coding]?.equals(body))
    .map(([name]) => name);
  if (names.some((name) => current.has(name))) return null;
  if (names.length > 0) return `of release ${names.join(", ")}, while ${[...current].join(", ")} was current`;
  return `status ${status}, coding "${coding}", ${body.length} bytes: of no release`;
}
