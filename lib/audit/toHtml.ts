import { escapeText } from "../markup/escapeText";
import type { AuditedGuide } from "./auditGuide";
import type { AuditedSource } from "./auditSource";
import { sourceFacts } from "./toMarkdown";

const SHEET = `body{font:11pt/1.4 Georgia,serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}td{border:1px solid #999;padding:.4rem;vertical-align:top;width:50%}
tr{break-inside:avoid}small{color:#444}.notes{height:2.5em;border-bottom:1px dotted #666}
@page{margin:15mm}`;

/** The audit of a guide as one page that a lawyer can print and mark up: statements left, their sources right. */
export function guideToHtml(audit: AuditedGuide, direction: "ltr" | "rtl"): string {
  const text = escapeText;
  const sections = audit.sections.map(({ heading, statements }) => {
    const rows = statements.map(({ number, words, tip, citations }) => {
      const sources = citations.map(
        ({ source, locator, doubt }) =>
          `<p><b>${text(source.citation)}${locator ? `, ${text(locator)}` : ""}</b><br><small>${text(sourceFacts(source))}</small>${
            doubt ? `<br><em>${text(doubt)}</em>` : ""
          }<br>${text(source.summary)}<br><small>${text(source.statusNote)} <a href="${text(source.url)}">${text(source.url)}</a></small></p>`,
      );
      return `<tr><td dir="${direction}"><b>${number}.</b> ${text(words)}<p>☐ right ☐ change</p><div class="notes"></div></td><td lang="en" dir="ltr">${
        tip ? "practical, states no law" : sources.join("")
      }</td></tr>`;
    });
    return `<h2 dir="${direction}">${text(heading)}</h2><table>${rows.join("")}</table>`;
  });
  const claims = audit.claims.map(
    ({ id, claim, caveats, confidence, asOf }) =>
      `<li><b>${text(id)}</b> (${confidence}, ${asOf}): ${text(claim)}<ul>${caveats.map((caveat) => `<li>${text(caveat)}</li>`).join("")}</ul></li>`,
  );
  return page(
    audit.locale,
    audit.title,
    `<p>Guide ${text(audit.id)}, as of ${audit.asOf}. ${
      audit.reviewedBy ? `Reviewed by ${text(audit.reviewedBy)}.` : "Not yet reviewed by a lawyer."
    }</p><p>Reviewer: ____________________ Licensed in: ____________ Date: ____________</p>${sections.join("")}<h2>Claims that this guide states</h2><ul lang="en" dir="ltr">${claims.join("")}</ul>`,
  );
}

/** What leans on a source, as a page. */
export function sourceToHtml({ source, statements, claims, rules }: AuditedSource): string {
  const text = escapeText;
  const rows = statements.map(
    ({ text: name, file, line, words, locator }) =>
      `<tr><td>${text(words)}</td><td>${text(name)}${locator ? `, ${text(locator)}` : ""}<br><small>${text(file)}:${line}</small></td></tr>`,
  );
  return page(
    "en",
    source.citation,
    `<p>${text(source.title)} (${text(sourceFacts(source))})</p><p>${text(source.summary)}</p><p>${text(source.statusNote)}</p><h2>Statements: ${statements.length}</h2><table>${rows.join("")}</table><p>Claims: ${text(claims.join(", ") || "none")}</p><p>Rules: ${text(rules.join(", ") || "none")}</p>`,
  );
}

function page(locale: string, title: string, body: string): string {
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>${escapeText(title)}</title><style>${SHEET}</style><h1>${escapeText(title)}</h1>${body}</html>\n`;
}
