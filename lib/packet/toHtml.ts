import { escapeText } from "../markup/escapeText";
import { type Locale, SOURCE_LOCALE } from "../model/locale";
import { EMPTY_BOX } from "./form";
import { type Cell, layOut, type Line, type Paragraph, type Part, type Row } from "./layout";
import type { Packet } from "./packet";

const SHEET = `body{font:11pt/1.4 Georgia,serif;max-width:70rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%;table-layout:fixed;margin:1rem 0}td,th{border:1px solid #999;padding:.3rem;vertical-align:top;text-align:start;overflow-wrap:anywhere}
tr{break-inside:avoid}tr.shown{break-after:avoid}tr.answers td{background:#f4f4f4}tr.answers .place{height:4em}
p{margin:0 0 .4em}small{color:#444}thead{display:table-header-group}
@page{size:landscape;margin:12mm}`;

/** A packet as one page that can be printed and marked with a pen. @param locales for which way each language runs. */
export function packetToHtml(packet: Packet, locales: readonly Locale[]): string {
  const directions = new Map(locales.map(({ code, direction }) => [code, direction]));
  const attributes = (locale: string) =>
    locale === SOURCE_LOCALE ? "" : ` lang="${escapeText(locale)}" dir="${directions.get(locale) ?? "ltr"}"`;
  const lines = ({ lines }: Paragraph) => lines.map(lineHtml).join("<br>");
  const tagged = (tag: string, paragraph: Paragraph) =>
    `<${tag}${attributes(paragraph.locale)}>${lines(paragraph)}</${tag}>`;
  const cellHtml = (cell: Cell, tag: string) => {
    const span = ` colspan="${cell.span}"`;
    if ("box" in cell) return `<${tag}${span}>${EMPTY_BOX} ${escapeText(cell.box)}</${tag}>`;
    if ("place" in cell)
      return `<${tag}${span} class="place"><small>${escapeText(cell.place)}</small></${tag}>`;
    return `<${tag}${span}>${cell.paragraphs.map((one) => tagged("p", one)).join("")}</${tag}>`;
  };
  const rowHtml = ({ kind, cells }: Row) => {
    const tag = kind === "heading" ? "th" : "td";
    return `<tr class="${kind}">${cells.map((cell) => cellHtml(cell, tag)).join("")}</tr>`;
  };
  const partHtml = (part: Part) => {
    switch (part.type) {
      case "heading":
        return tagged(`h${part.level}`, part.paragraph);
      case "paragraph":
        return tagged("p", part.paragraph);
      case "list":
        return `<ul>${part.items.map((item) => tagged("li", item)).join("")}</ul>`;
      case "table": {
        const heads = part.rows.filter(({ kind }) => kind === "heading").map(rowHtml);
        const rows = part.rows.filter(({ kind }) => kind !== "heading").map(rowHtml);
        return `<table>${heads.length > 0 ? `<thead>${heads.join("")}</thead>` : ""}<tbody>${rows.join("")}</tbody></table>`;
      }
    }
  };
  const body = layOut(packet).map(partHtml).join("\n");
  return `<!doctype html><html lang="${SOURCE_LOCALE}"><meta charset="utf-8"><title>Texts to review, ${escapeText(packet.version)}</title><style>${SHEET}</style>${body}</html>\n`;
}

function lineHtml({ text, look, href }: Line): string {
  const words =
    href === undefined ? escapeText(text) : `<a href="${escapeText(href)}">${escapeText(text)}</a>`;
  return look === "strong" ? `<b>${words}</b>` : look === "small" ? `<small>${words}</small>` : words;
}
