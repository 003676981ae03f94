import { EMPTY_BOX } from "./form";
import { type Cell, layOut, type Line, type Paragraph, type Part, type Row } from "./layout";
import type { Packet } from "./packet";

/** A packet as Markdown: a paragraph for each cell, and a line with the boxes of each statement. */
export function packetToMarkdown(packet: Packet): string {
  return `${layOut(packet).map(partText).join("\n\n")}\n`;
}

function partText(part: Part): string {
  switch (part.type) {
    case "heading":
      return `${"#".repeat(part.level)} ${paragraphText(part.paragraph)}`;
    case "paragraph":
      return paragraphText(part.paragraph);
    case "list":
      return part.items.map(itemText).join("\n");
    case "table":
      return part.rows
        .filter(({ kind }) => kind !== "heading")
        .map((row) => `${rowText(row)}${row.kind === "fact" ? "\n" : "\n\n"}`)
        .join("")
        .trimEnd();
  }
}

function rowText({ kind, cells }: Row): string {
  const [first = "", ...rest] = cells.map(cellText);
  switch (kind) {
    case "fact":
      return `- ${first.replaceAll("\n", ", ")}: ${rest.join(" ") || "__________"}`;
    case "answers":
      return `${first.replaceAll("\n\n", ", ")}\n${rest.join("  ")}`;
    default:
      return [first, ...rest].filter(Boolean).join("\n\n");
  }
}

function cellText(cell: Cell): string {
  if ("box" in cell) return `${EMPTY_BOX} ${cell.box}`.trim();
  if ("place" in cell) return `${cell.place}: __________`;
  return cell.paragraphs.map(paragraphText).join("\n\n");
}

function itemText(paragraph: Paragraph): string {
  return `- ${paragraphText(paragraph).replaceAll("\n", "\n  ")}`;
}

function paragraphText({ lines }: Paragraph): string {
  return lines.map(lineText).join("\n");
}

function lineText({ text, look, href }: Line): string {
  if (href !== undefined) return `<${href}>`;
  return look === "strong" && text !== "" ? `**${text}**` : text;
}
