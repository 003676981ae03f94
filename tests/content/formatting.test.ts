import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { filesIn } from "../../lib/content/filesIn";
import { contentWith, removeCopy, VALID } from "../fixtures/malformed/brokenContent";

afterAll(removeCopy);

const files = filesIn(join(VALID, "content"));

/** The valid content, each of its files written in another way. */
function written(ending: RegExp, change: (text: string) => string) {
  const chosen = files.filter((file) => ending.test(file));
  const texts = chosen.map((file) => readFileSync(join(VALID, "content", file), "utf8"));
  expect(texts.filter((text) => change(text) !== text)).not.toEqual([]);
  return contentWith(
    chosen.map((file, at) => ({ file, make: (path) => writeFileSync(path, change(texts[at]!)) })),
  );
}

/** Content without the lines on which it stands. */
const withoutLines = (content: unknown) =>
  JSON.parse(
    JSON.stringify(content, (key, value: unknown) => (key === "line" ? undefined : value)),
  ) as unknown;

const inFront = (text: string, change: (front: string) => string) =>
  text.replace(/^---\n[^]*?\n---\n/, change);
const inBody = (text: string, change: (body: string) => string) =>
  text.replace(/(?<=^---\n[^]*?\n---\n)[^]*$/, change);

const quoted = (mark: string) => (text: string) =>
  inFront(text, (front) => front.replace(/^(title|summary): ([^'"\n]*)$/gm, `$1: ${mark}$2${mark}`));

const reversed = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(reversed)
    : value !== null && typeof value === "object"
      ? Object.fromEntries(
          Object.entries(value)
            .map(([key, one]) => [key, reversed(one)])
            .reverse(),
        )
      : value;

const WAYS: [title: string, files: RegExp, change: (text: string) => string][] = [
  [
    "the line ends of Windows and its mark of encoding",
    /\.(md|json|svg)$/,
    (text) => `\ufeff${text.replaceAll("\n", "\r\n")}`,
  ],
  ["no end of the last line", /\.(md|json)$/, (text) => text.trimEnd()],
  ["empty lines at the end", /\.(md|json)$/, (text) => `${text}\n\n`],
  ["spaces at the ends of lines", /\.(md|json)$/, (text) => text.replaceAll("\n", "  \n")],
  ["JSON in one line", /\.json$/, (text) => JSON.stringify(JSON.parse(text))],
  ["JSON with tabs", /\.json$/, (text) => JSON.stringify(JSON.parse(text), null, "\t")],
  ["JSON whose keys stand in another order", /\.json$/, (text) => JSON.stringify(reversed(JSON.parse(text)))],
  ["single quotes in front matter", /\.md$/, quoted("'")],
  ["double quotes in front matter", /\.md$/, quoted('"')],
  [
    "lists of front matter one item a line",
    /\.md$/,
    (text) =>
      inFront(text, (front) =>
        front.replace(
          /^(\w+): \[(.+)\]$/gm,
          (_, key: string, list: string) =>
            `${key}:\n${list
              .split(/, */)
              .map((one) => `  - ${one}`)
              .join("\n")}`,
        ),
      ),
  ],
  [
    "empty lines around front matter",
    /\.md$/,
    (text) => inFront(text, (front) => `---\n\n${front.slice(4, -4)}\n---\n\n\n`),
  ],
  ["stars for bullets", /\.md$/, (text) => inBody(text, (body) => body.replace(/^- /gm, "* "))],
  [
    "pluses for bullets, and spaces before and after",
    /\.md$/,
    (text) => inBody(text, (body) => body.replace(/^- /gm, " +   ")),
  ],
  ["empty lines between bullets", /\.md$/, (text) => inBody(text, (body) => body.replace(/\n- /g, "\n\n- "))],
  [
    "underlined headings",
    /\.md$/,
    (text) => inBody(text, (body) => body.replace(/^## (.*)$/gm, "$1\n-----")),
  ],
  ["closed headings", /\.md$/, (text) => inBody(text, (body) => body.replace(/^## (.*)$/gm, "##  $1 ##"))],
  [
    "a line for each word",
    /\.md$/,
    (text) => inBody(text, (body) => body.replace(/(?<=^[A-Z][^\n]*\w) (?=\w)/gm, "\n")),
  ],
];

it.each(WAYS)("content says the same with %s", (_, ending, change) => {
  expect(withoutLines(written(ending, change))).toEqual(withoutLines(contentWith([])));
});
