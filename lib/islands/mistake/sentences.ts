/** What may hold a sentence: the innermost counts. */
const BLOCKS = "h1, h2, h3, h4, p, li, dt, dd, td, th, summary, legend, label.choice";

/**
 * What is no statement of ours, or could tell of the reader: lists of links and sources, answers to a ZIP code and the number that stands
 * nearest, what was answered so far, what a field holds, a preview with the reader's own numbers.
 */
const NOT_OURS =
  ".hotline, .answers, .phones, .near, .bar, .said, .for, .print:not(.whole), .review, [role=status], nav, .contents, [id^=s-]";

/** What stands among the words of a sentence and is none of them: marks of sources, what was typed or can be pressed. */
const BESIDE = "sup, button:not(.term), select, .tools, .ink, [role=status], input:not([data-blank])";

/**
 * The elements of a page that each hold one sentence or paragraph. A line to say is whole: its condition, the English and the
 * reader's language.
 */
export function sentencesOf(main: Element): HTMLElement[] {
  const found = [...main.querySelectorAll<HTMLElement>(BLOCKS)]
    .filter((block) => !block.querySelector(BLOCKS))
    .map((block) => block.closest<HTMLElement>(".say > li") ?? block)
    .filter((block) => !block.closest(NOT_OURS) && wordsOf(block) !== "" && !leadsElsewhere(block));
  return [...new Set(found)];
}

/** Whether it is a link to another page and nothing more. An answer that has a page of its own is more. */
function leadsElsewhere(block: Element): boolean {
  const link = block.querySelector("a");
  return link !== null && !block.closest(".question") && wordsOf(link) === wordsOf(block);
}

/** The words of a sentence as it came: a blank says what belongs there, and never what was filled in. */
export function wordsOf(sentence: Element): string {
  const copy = sentence.cloneNode(true) as Element;
  for (const beside of copy.querySelectorAll(BESIDE)) beside.remove();
  for (const blank of copy.querySelectorAll<HTMLElement>("[data-blank]"))
    if (blank instanceof HTMLInputElement) blank.replaceWith(`[${blank.placeholder}]`);
    else blank.textContent = blank.dataset.hint ?? blank.textContent;
  // Parts that stand under each other have no space between them.
  for (const part of copy.querySelectorAll("p, b, q, span, label")) part.append(" ");
  return copy.textContent!.replace(/\s+/g, " ").trim();
}
