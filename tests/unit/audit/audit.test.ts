import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { auditGuide } from "../../../lib/audit/auditGuide";
import { auditSource } from "../../../lib/audit/auditSource";
import { guideToHtml, sourceToHtml } from "../../../lib/audit/toHtml";
import { guideToMarkdown, sourceToMarkdown } from "../../../lib/audit/toMarkdown";
import { loadContent } from "../../../lib/content/loadContent";
import type { Content } from "../../../lib/model/content";

let content: Content;
beforeAll(() => {
  content = loadContent(join(import.meta.dirname, "../../fixtures/malformed/valid")).content;
});

describe("the audit of a guide", () => {
  it("numbers every statement through, and puts beside it what its sources establish", () => {
    const audit = auditGuide(content, "gates", "en");
    const statements = audit.sections.flatMap((section) => section.statements);
    expect(statements.map(({ number }) => number)).toEqual(statements.map((_, index) => index + 1));
    const cited = statements.find(({ tip }) => !tip)!;
    expect(cited.citations.map(({ source }) => source.id)).toEqual(["lighthouse-act"]);
    expect(audit.claims.map(({ id }) => id)).toEqual(["gate-stays-shut"]);
    expect(audit.reviewedBy).toBeNull();
  });

  it("has every statement, summary and caveat in both forms", () => {
    const audit = auditGuide(content, "gates", "es");
    const source = content.sources.find(({ id }) => id === "lighthouse-act")!;
    for (const text of [guideToMarkdown(audit), guideToHtml(audit, "ltr")]) {
      expect(text).toContain("Puede hablar a través de ella.");
      expect(text).toContain(source.summary);
      expect(text).toContain(source.url);
      expect(text).toContain("Not yet reviewed by a lawyer");
    }
  });

  it("says that there is no such guide", () => {
    expect(() => auditGuide(content, "bells", "en")).toThrow('no guide "bells"');
  });
});

describe("the audit of a source", () => {
  it("finds every text, claim and rule that leans on it, and no other", () => {
    const audit = auditSource(content, "lighthouse-act", "en");
    expect(audit.statements.map(({ text }) => text)).toContain("guide gates");
    expect(audit.claims).toContain("gate-stays-shut");
    expect(audit.statements.every(({ file }) => file.includes("/en/"))).toBe(true);
    const names = [...new Set(audit.statements.map(({ text }) => text))];
    for (const name of names) expect(sourceToMarkdown(audit)).toContain(name);
    expect(sourceToHtml(audit)).toContain(`Statements: ${audit.statements.length}`);
  });

  it("says that there is no such source", () => {
    expect(() => auditSource(content, "moon-act", "en")).toThrow('no source "moon-act"');
  });
});
