import { z } from "zod";
import { Id, IsoDate, Text } from "../model/primitives";
import { StateTopic } from "../model/stateLaw";
import { GuideGroup } from "../model/guideGroup";

const words = { title: Text };
const cited = { claims: z.array(Id).min(1) };

/**
 * Front matter of each kind of text. `source` is the English file, which also holds what is the same in every
 * language; `translation` is any other file, which holds words only.
 */
export const FRONT_MATTER = {
  scripts: {
    source: z.strictObject({ ...words, ...cited, conflicts: z.array(Id) }),
    translation: z.strictObject(words),
  },
  contested: {
    source: z.strictObject({ ...words, ...cited }),
    translation: z.strictObject(words),
  },
  warnings: {
    source: z.strictObject(cited),
    translation: z.strictObject({}),
  },
  who: {
    source: z.strictObject({ ...words, ...cited }),
    translation: z.strictObject(words),
  },
  phone: {
    source: z.strictObject({ ...words, ...cited }),
    translation: z.strictObject(words),
  },
  checklists: {
    source: z.strictObject({ ...words, ...cited, summary: Text, asOf: IsoDate }),
    translation: z.strictObject({ ...words, summary: Text }),
  },
  guides: {
    source: z.strictObject({
      ...words,
      ...cited,
      summary: Text,
      aliases: z.array(Text).min(3),
      situations: z.array(Id),
      scripts: z.array(Id),
      contested: z.array(Id),
      drawings: z.array(Id),
      stateTopics: z.array(StateTopic),
      related: z.array(Id),
      group: GuideGroup,
      order: z.int().positive(),
      asOf: IsoDate,
      changesFast: z.boolean().default(false),
    }),
    translation: z.strictObject({ ...words, summary: Text, aliases: z.array(Text).min(3) }),
  },
  terms: {
    source: z.strictObject({ ...words, ...cited, forms: z.array(Text).min(1) }),
    translation: z.strictObject({ ...words, forms: z.array(Text).min(1) }),
  },
  about: {
    source: z.strictObject({ ...words, summary: Text }),
    translation: z.strictObject({ ...words, summary: Text }),
  },
  workshop: {
    source: z.strictObject({ ...words, summary: Text }),
    translation: z.strictObject({ ...words, summary: Text }),
  },
} as const;

const DrawingWords = {
  title: Text,
  alt: Text,
  sees: Text,
  verdict: Text,
  parts: z.array(z.strictObject({ number: z.int().positive(), look: Text, text: Text })).min(1),
};

/** The words of a drawing: JSON, since they belong to numbers in a picture. */
export const DRAWING_WORDS = {
  source: z.strictObject({ ...DrawingWords, ...cited }),
  translation: z.strictObject(DrawingWords),
};
