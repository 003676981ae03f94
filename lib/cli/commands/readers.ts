import type { Command } from "../command";

/** Of commands that answer programs line by line. */
const ANSWERED =
  "A line that is not understood is answered with what is wrong with it; the next one follows, and the end is 0.";

/** What readers are answered, asked from a terminal. */
export const READERS = {
  ask: {
    does: "Answers questions on standard input, one a line, as the search of the site does.",
    more: [
      "A question may be in any language that people ask in. With --json each line gets one JSON object.",
    ],
    flags: {
      lang: { value: "<code>", default: "en", help: "language of the page" },
      json: { help: "one JSON object a line, with every result" },
    },
    examples: ['echo "can they come in?" | npm run --silent ask -- --lang es --json'],
  },
  hotlines: {
    does: "Finds hotlines for ZIP codes on standard input, one a line, as they were typed.",
    more: [
      "What is looked for may stand beside each: need=detained,bond lang=es at=2026-11-26T20:00Z (at: now, where it is left out).",
      "With --json each line gets one JSON object, its hotlines best first.",
      ANSWERED,
    ],
    flags: {
      json: { help: "one JSON object a line" },
      all: { help: "unconfirmed entries too" },
    },
    examples: [
      "echo 02108 | npm run --silent hotlines -- --json",
      'echo "55407 need=detained lang=es" | npm run --silent hotlines',
    ],
  },
  walk: {
    does: "Walks a situation: question=option pairs on standard input, one journey a line; one JSON object with its outcome a line out.",
    more: [
      "Each line to say comes with whom it is for, on what condition, and its blanks. An empty line is the beginning.",
      ANSWERED,
    ],
    flags: {
      situation: { value: "<id>", help: "which one; there has to be one" },
      lang: { value: "<code>", default: "en", help: "language of the lines, beside English" },
      json: { help: "JSON, which it prints in any case" },
    },
    examples: ["echo | npm run --silent walk -- --situation home --lang es --json"],
  },
  map: {
    does: "Prints a situation's questions, rules and sources as a drawing.",
    flags: {
      situation: { value: "<id>", help: "which one; there has to be one" },
      format: { value: "<form>", default: "mermaid", help: "mermaid or svg" },
      lang: { value: "<code>", default: "en", help: "language of its words" },
    },
    examples: ["npm run --silent map -- --situation home --format svg > home.svg"],
  },
  coverage: {
    does: "Prints which rule fires where, as a table for lawyers and maintainers.",
    examples: ["npm run --silent coverage > coverage.md"],
  },
} as const satisfies Readonly<Record<string, Command>>;
