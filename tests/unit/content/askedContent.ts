import type { AskedAbout, AskedQuestions } from "../../../lib/model/asked";
import type { Content } from "../../../lib/model/content";
import type { Block } from "../../../lib/model/text";

/** Questions under a heading, the heading in line 1. */
export function asked(about: AskedAbout, ...texts: readonly string[]): AskedQuestions {
  const questions = texts.map((text, at) => ({ text, line: at + 2 }));
  return { file: "", line: 1, heading: "", about, questions };
}

/** What leads to a guide, and to a section and a situation where they are told. */
export const to = (guide: string, section: string | null = null, situation: string | null = null) => ({
  guide,
  section,
  situation,
});

const said = (text: string, ...sources: readonly string[]) =>
  ({ inlines: [{ value: text }], citations: sources.map((source) => ({ source })) }) as unknown as Block;

/** As much of a content as a search reads: a guide and a situation, in English and Spanish, and what people ask. */
export function askedContent(parts: Partial<Content> = {}): Content {
  const options = { shut: "Shut", unknown: "Who knows?" };
  const content = {
    locales: [
      { code: "en", enabled: true },
      { code: "es", enabled: true },
      { code: "fr", enabled: false },
    ],
    guides: [
      {
        id: "gates",
        situations: ["port"],
        texts: {
          en: {
            title: "Gates",
            aliases: ["fence"],
            sections: [
              {
                key: "shut",
                heading: "Is it shut?",
                blocks: [said("It is.", "gate-act", "gate-act"), said("Stay.", "port-act")],
              },
              { key: "open", heading: "Is it open?", blocks: [] },
            ],
          },
          es: {
            title: "Puertas",
            aliases: ["reja"],
            sections: [{ key: "shut", heading: "¿Cerrada?", blocks: [] }],
          },
        },
      },
      {
        id: "lamps",
        situations: [],
        texts: {
          en: { title: "Lamps", aliases: [], sections: [{ key: "lit", heading: "Lit", blocks: [] }] },
        },
      },
    ],
    situations: [{ id: "port" }],
    situationWords: {
      port: {
        en: {
          title: "At the port",
          aliases: ["harbor"],
          summary: "Boats.",
          questions: { gate: { text: "The gate?", options }, hatch: { text: "The hatch?", options } },
        },
      },
    },
    searchWords: {},
    safetyWords: {},
    asked: {
      en: [asked(to("gates", "shut", "port"), "he rattles it", "who bolts it")],
      es: [asked(to("gates"), "la sacude", "quién la cierra de noche")],
    },
    ...parts,
  };
  return content as unknown as Content;
}
