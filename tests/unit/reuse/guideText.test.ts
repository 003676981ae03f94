import { expect, it } from "vitest";
import type { GuideText } from "../../../lib/model/content";
import type { Source } from "../../../lib/model/source";
import type { Block } from "../../../lib/model/text";
import { guideText } from "../../../lib/reuse/guideText";

const block = (kind: Block["kind"], value: string, ...cited: [string, string?][]): Block => ({
  kind,
  inlines: [{ type: "text", value }],
  citations: cited.map(([source, doubt]) => ({ source, locator: null, doubt: doubt ?? null })),
  tip: cited.length === 0,
  first: false,
  to: null,
  only: null,
  line: 1,
});
const source = (id: string) => ({ id, citation: `The ${id}`, url: `https://example.org/${id}` }) as Source;

it("is plain Markdown: facts first, numbered sources last, a list in one piece, doubts in words", () => {
  const text: GuideText = {
    title: "Gates",
    summary: "On gates.",
    aliases: [],
    sections: [
      {
        key: "open",
        heading: "Must I open?",
        line: 1,
        blocks: [
          block("paragraph", "No.", ["act"], ["case"]),
          block("item", "Wait.", ["act"]),
          block("item", "Breathe."),
          block("paragraph", "Maybe.", ["case", "not settled"]),
        ],
      },
    ],
  };
  const notes = { facts: ["Not reviewed."], sourcesHeading: "Sources", address: "/en/guides/gates/" };
  expect(guideText(text, [source("act"), source("case"), source("moon")], notes)).toBe(
    `# Gates

On gates.

Not reviewed.
/en/guides/gates/

## Must I open?

No. [1, 2]

- Wait. [1]
- Breathe.

Maybe. (not settled) [2]

## Sources

1. The act. https://example.org/act
2. The case. https://example.org/case
`,
  );
});
