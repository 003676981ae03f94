import { z } from "zod";
import { Id, Text } from "./primitives";
import { StateTopic } from "./stateLaw";

/** How a card can be laid on paper. Each has its sheet in `lib/prints/sheets.ts`. */
export const LAYOUTS = ["cards", "folded", "foldout", "sign"] as const;
export type Layout = (typeof LAYOUTS)[number];

/** A line to say, taken from a script by its English words: where these change, the print has to be looked at again. */
export const LinePick = z.strictObject({ script: Id, says: Text });
export type LinePick = z.infer<typeof LinePick>;

/**
 * A thing to print and carry: `content/prints.json`. It has no words of its own but labels: what it says is taken from scripts and
 * guides, so that nothing on paper is said in two ways.
 */
export const Print = z
  .strictObject({
    id: Id,
    /**
     * `card`: lines to say, for the officer and for the reader, or two sections of a guide, one a side. `form`: lines to write on. `poster`:
     * numbers near a ZIP code, to tear off.
     */
    kind: z.enum(["card", "form", "poster"]),
    pictogram: Id,
    lines: z.array(LinePick).default([]),
    /** Each line with a box to mark by pen: of a card whose lines are all true of some only. */
    boxes: z.boolean().default(false),
    /** Whose sections stand on it: the named ones or, on a card with lines, what to do and never to do. */
    guide: Id.optional(),
    sections: z.array(Id).default([]),
    /** What its reader writes in, by ids of `print.field.<id>`. */
    fields: z.array(Id).default([]),
    /** A topic of state law that changes what can be said: lines that depend on it come with the reader's state. */
    stateTopic: StateTopic.optional(),
    layouts: z.array(z.enum(LAYOUTS)).default([]),
  })
  .refine(
    ({ kind, lines, sections, layouts }) =>
      kind === "card"
        ? layouts.length > 0 && lines.length > 0 !== (sections.length === 2)
        : lines.length === 0 && layouts.length === 0,
    {
      path: ["lines"],
      message: "expected layouts, and lines or two sections, on a card; neither lines nor layouts on others",
    },
  );
export type Print = z.infer<typeof Print>;

/** Is it a card without lines to say, whose sides are two sections of a guide? Its reader carries it for themselves. */
export function isOfSections({ kind, lines }: Pick<Print, "kind" | "lines">): boolean {
  return kind === "card" && lines.length === 0;
}

/** The sections of its guide that stand on a print: beside lines to say, what to do at once and what never to do. */
export function sectionsOn({ lines, sections }: Pick<Print, "lines" | "sections">): readonly string[] {
  return lines.length > 0 ? ["right-now", "never"] : sections;
}

/** The interface texts that stand on a print, by their keys: a change of one makes it another paper. */
export function labelsOn({ kind, fields, stateTopic, layouts }: Print): readonly string[] {
  return [
    ...fields.map((id) => `print.field.${id}`),
    ...(stateTopic ? ["card.nameLaw"] : []),
    ...(layouts.includes("foldout") ? ["card.honest", "site.notAdvice"] : []),
    ...(kind === "poster" ? ["card.poster.head", "card.poster.wall", "site.notAdvice"] : []),
  ];
}

export const Prints = z.strictObject({
  /** English words that no print may have: what is true of some only, or a refusal that a law can punish. */
  never: z.array(Text).min(1),
  prints: z.array(Print).min(1),
});
export type Prints = z.infer<typeof Prints>;
