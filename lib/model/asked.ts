import { DangerKind, RefusalReason } from "./safety";

/** Where a question leads: a guide, the section of it that answers, and the situation that the person is in. */
export type AskedTopic = { guide: string; section: string | null; situation: string | null };

/** What a question is where no guide answers it, or where something else comes first. */
export type AskedScope = "off-topic" | `danger:${DangerKind}` | `refused:${RefusalReason}`;

/** What the questions under one heading are about. */
export type AskedAbout = AskedTopic | { scope: AskedScope };

/** Every scope, as headings name it. */
export const ASKED_SCOPES: readonly AskedScope[] = [
  "off-topic",
  ...DangerKind.options.map((kind) => `danger:${kind}` as const),
  ...RefusalReason.options.map((reason) => `refused:${reason}` as const),
];

const TOPIC = /^(?<guide>[a-z0-9-]+)(?:#(?<section>[a-z0-9-]+))?(?: (?<situation>[a-z0-9-]+))?$/;

/**
 * Reads a heading of questions, without its `# `: `at-the-door#open-the-door home` (section and situation may be left out), or a
 * scope. Undefined where it is neither.
 */
export function askedAbout(heading: string): AskedAbout | undefined {
  const scope = ASKED_SCOPES.find((one) => one === heading);
  if (scope) return { scope };
  const { guide, section, situation } = TOPIC.exec(heading)?.groups ?? {};
  return guide ? { guide, section: section ?? null, situation: situation ?? null } : undefined;
}

/** Questions as people ask them, one a line under a heading: `content/<locale>/asked/<id>.md`. Lines count from 1. */
export type AskedQuestions = {
  file: string;
  line: number;
  heading: string;
  about: AskedAbout;
  questions: readonly { text: string; line: number }[];
};
