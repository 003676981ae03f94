import type { Language, SearchDocument } from "../../../search";

/** The numbers of the documents that answer a question, best first. */
export type AskDocuments = (query: string) => readonly number[] | Promise<readonly number[]>;

/**
 * Another search over the same documents, each set up as its documentation advises. Where that leaves a choice, the one that found
 * more on the development set was taken, so that none looks worse than it is. Stop words and stemmers that it asks for are ours.
 */
export type Rival = {
  name: string;
  open: (documents: readonly SearchDocument[], language: Language) => AskDocuments | Promise<AskDocuments>;
};

/** What rivals search in; an index of theirs has no parts within parts. */
export type FlatDocument = { id: string; title: string; heading: string; aliases: string; body: string };
export const TEXTS = ["title", "heading", "aliases", "body"] as const;

/** The documents as rivals take them, under their numbers. */
export function flatten(documents: readonly SearchDocument[]): FlatDocument[] {
  return documents.map(({ title, heading, aliases, body }, number) => ({
    id: String(number),
    title,
    heading,
    aliases: aliases.join("\n"),
    body,
  }));
}

/** Is it a language without spaces between words? What a rival's documentation asks for then is given to it. */
export const isWithoutSpaces = ({ locale }: Language) => locale.startsWith("zh");
