import { markEnglish } from "../markdown/markEnglish";
import { markForms } from "../markdown/markForms";
import { escapeText } from "../markup/escapeText";
import type { Block, Inline } from "../model/text";
import type { Bulletin, Language } from "./bulletin";

const TAGS: Partial<Record<Inline["type"], readonly [start: string, end: string]>> = {
  emphasis: ["<em>", "</em>"],
  strong: ["<strong>", "</strong>"],
  english: ['<bdi lang="en" dir="ltr">', "</bdi>"],
  form: ["<bdi>", "</bdi>"],
};

/** What a bulletin says below its heading, as HTML that stands by itself: a program that reads feeds shows it on a page of its own. */
export function bulletinHtml({ points, older, where, notes, language, textLanguage }: Bulletin): string {
  const [own, said] = [paragraphs(...older, where, notes.join(" ")), blocksHtml(points)];
  return language.code === textLanguage.code
    ? inLanguage(said + own, language)
    : inLanguage(said, textLanguage) + inLanguage(own, language);
}

/** Paragraphs, and items that follow each other as one list. */
function blocksHtml(blocks: readonly Block[]): string {
  return blocks
    .map(({ kind, inlines }) => element(kind === "item" ? "li" : "p", inlinesHtml(inlines)))
    .join("")
    .replace(/(?:<li>.*?<\/li>)+/gs, "<ul>$&</ul>");
}

function inlinesHtml(inlines: readonly Inline[]): string {
  return markForms(markEnglish(inlines))
    .map(({ type, value }) => {
      const [start, end] = TAGS[type] ?? ["", ""];
      return start + escapeText(value) + end;
    })
    .join("");
}

function paragraphs(...sentences: readonly string[]): string {
  return sentences.map((sentence) => element("p", escapeText(sentence))).join("");
}

function inLanguage(html: string, { code, direction }: Language): string {
  return `<div lang="${code}" dir="${direction}">${html}</div>`;
}

function element(name: string, inner: string): string {
  return `<${name}>${inner}</${name}>`;
}
