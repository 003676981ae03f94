/**
 * The smallest part of a file of words that is translated by itself: a title, a heading, a paragraph, an item of a list, a text of a
 * JSON file.
 */
export type Unit = {
  /**
   * Its place in the file, the same in every language: `title`, `open-the-door.heading`, `open-the-door.2`, `parts.numbers.title`.
   * Blocks are numbered from 1 in their section, as statements for reviewers are; a body without headings is the section `text`.
   */
  key: string;
  /** As the file has it, in one line: with citations, attributes and placeholders. */
  text: string;
  /** Line of the file, from 1. */
  line: number;
};
