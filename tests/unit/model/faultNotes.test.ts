import { expect, it } from "vitest";
import { codesSummary, faultNote, faultSummary } from "../../../lib/model/faultNotes";

const FAULT = { file: "content/en/a,b:c.md", line: 3, field: "body", expected: "50%", received: "a\nb" };

it("is a note beside the line of its file, and nothing in it ends the note", () => {
  expect(faultNote(FAULT)).toBe(
    "::error file=content/en/a%2Cb%3Ac.md,line=3::body: expected 50%25, received a\\u{a}b",
  );
  expect(faultNote({ ...FAULT, line: undefined })).toContain("a%2Cb%3Ac.md::body");
});

it("is told with all others on the page of a run, as it stands", () => {
  const summary = faultSummary([FAULT, { ...FAULT, received: "<b>`x``" }]);
  expect(summary).toContain("## 2 faults in content");
  expect(summary).toContain("- ` content/en/a,b:c.md:3 body: expected 50%, received a\\u{a}b `");
  expect(summary).toContain("``` content/en/a,b:c.md:3 body: expected 50%, received <b>`x`` ```");
  expect(faultSummary([FAULT])).toContain("## 1 fault in content");
  expect(faultSummary([])).toBe("## The content is sound\n");
});

it("a code that is still to be given is told apart, and nothing where there is none", () => {
  expect(codesSummary([])).toBe("");
  expect(codesSummary([FAULT])).toContain(
    "## A maintainer still gives codes to what is printed\n\n- ` content/en/a,b:c.md:3",
  );
});
