import { escapeText } from "../markup/escapeText";
import type { Locale } from "../model/locale";
import { reportOf, type Row } from "./report";
import type { Radius } from "./radius";

const SHEET = `body{font:11pt/1.4 Georgia,serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%}td{border:1px solid #999;padding:.4rem;vertical-align:top;overflow-wrap:anywhere}
td:first-child{width:7rem;white-space:nowrap}tr{break-inside:avoid}p{margin:.2rem 0}small{color:#444}
@page{margin:15mm}`;

/** A radius as one page that reviewers print and share out: each row with a box to tick. */
export function toHtml(radius: Radius, locales: readonly Locale[]): string {
  const text = escapeText;
  const { title, lead, sections } = reportOf(radius);
  const directionOf = (locale: string) => locales.find(({ code }) => code === locale)?.direction ?? "ltr";
  const line = ({ locale, words, place }: Row["lines"][number]) =>
    locale === null
      ? `<p>${text(words)}</p>`
      : // The path is ours and runs from left to right, also under words that do not.
        `<p lang="${text(locale)}" dir="${directionOf(locale)}">${text(words)}</p><p><small>${text(locale)}: ${text(place ?? "")}</small></p>`;
  const tables = sections.map(({ heading, rows }) => {
    const cells = rows.map(
      ({ head, lines }) =>
        `<tr><td>☐ looked at</td><td><p><b>${text(head)}</b></p>${lines.map(line).join("")}</td></tr>`,
    );
    return `<h2>${text(heading)}</h2><table>${cells.join("")}</table>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${text(title)}</title><style>${SHEET}</style><h1>${text(title)}</h1><p>${text(lead)}</p><p>Looked at by: ____________________ Date: ____________</p>${tables.join("")}</html>\n`;
}
