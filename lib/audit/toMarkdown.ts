import type { Source } from "../model/source";
import type { AuditedGuide } from "./auditGuide";
import type { AuditedSource } from "./auditSource";

/** What is known of a source, in one line. */
export function sourceFacts(source: Source): string {
  return [
    source.status,
    `confidence ${source.confidence}`,
    `checked ${source.statusDate}`,
    source.urlSeen ? "page read" : "page not opened",
    source.recheck ? "to be checked again" : "",
  ]
    .filter(Boolean)
    .join(", ");
}

/** The audit of a guide as Markdown, with a box and a line for notes at every statement. */
export function guideToMarkdown(audit: AuditedGuide): string {
  const lines = [
    `# ${audit.title}`,
    `Guide ${audit.id}, ${audit.locale}, as of ${audit.asOf}. ${
      audit.reviewedBy ? `Reviewed by ${audit.reviewedBy}.` : "Not yet reviewed by a lawyer."
    }`,
    "Reviewer: ____________________  Licensed in: ____________  Date: ____________",
  ];
  for (const { heading, statements } of audit.sections) {
    lines.push(`## ${heading}`);
    for (const { number, words, tip, citations } of statements) {
      lines.push(`**${number}.** ${words}`);
      lines.push(
        tip
          ? "- practical, states no law"
          : citations
              .map(({ source, locator, doubt }) =>
                [
                  `- ${source.citation}${locator ? `, ${locator}` : ""} (${sourceFacts(source)})${doubt ? ` [doubt: ${doubt}]` : ""}`,
                  `  ${source.summary}`,
                  `  Status: ${source.statusNote}`,
                  `  <${source.url}>`,
                ].join("\n"),
              )
              .join("\n"),
      );
      lines.push("☐ right  ☐ change: ______________________________");
    }
  }
  lines.push("## Claims that this guide states");
  lines.push(
    audit.claims
      .map(({ id, claim, caveats, confidence, asOf }) =>
        [`- ${id} (${confidence}, ${asOf}): ${claim}`, ...caveats.map((caveat) => `  - but: ${caveat}`)].join(
          "\n",
        ),
      )
      .join("\n"),
  );
  return `${lines.join("\n\n")}\n`;
}

/** What leans on a source, as Markdown. */
export function sourceToMarkdown({ source, statements, claims, rules }: AuditedSource): string {
  return `${[
    `# ${source.citation}`,
    `${source.id}: ${source.title} (${sourceFacts(source)})`,
    source.summary,
    `Status: ${source.statusNote}`,
    `## Statements: ${statements.length}`,
    statements
      .map(
        ({ text, file, line, words, locator }) =>
          `- ${text}${locator ? ` (${locator})` : ""}: ${words} (${file}:${line})`,
      )
      .join("\n") || "None.",
    `## Claims: ${claims.join(", ") || "none"}`,
    `## Rules: ${rules.join(", ") || "none"}`,
  ].join("\n\n")}\n`;
}
