import { reportOf } from "./report";
import type { Radius } from "./radius";

/** A radius as Markdown, for a terminal. */
export function toMarkdown(radius: Radius): string {
  const { title, lead, sections } = reportOf(radius);
  const told = sections.map(({ heading, rows }) => {
    const items = rows.map(({ head, lines }) =>
      [
        `- ${head}`,
        ...lines.map(
          ({ locale, words, place }) =>
            `  - ${locale === null ? "" : `${locale}: `}${words}${place === null ? "" : ` (${place})`}`,
        ),
      ].join("\n"),
    );
    return `## ${heading}\n\n${items.join("\n")}`;
  });
  return `${[`# ${title}`, lead, ...told].join("\n\n")}\n`;
}
