import type { AskedAbout, AskedQuestions } from "../../../../lib/model/asked";
import type { Content } from "../../../../lib/model/content";

const about = (guide: string) => ({ guide, section: "start", situation: null });

/** Questions under a heading. */
export function heading(to: AskedAbout, texts: readonly string[]): AskedQuestions {
  return { file: "", line: 1, heading: "", about: to, questions: texts.map((text) => ({ text, line: 1 })) };
}

/** As much of a content as a search reads: two guides of one section each, in English, and what people ask them. */
export function smallContent(lamps: readonly string[], stoves: readonly string[]): Content {
  const guide = (id: string, title: string) => ({
    id,
    situations: [],
    texts: { en: { title, aliases: [], sections: [{ key: "start", heading: title, blocks: [] }] } },
  });
  return {
    locales: [{ code: "en", enabled: true }],
    guides: [guide("lamps", "Lamps"), guide("stoves", "Stoves")],
    situations: [],
    situationWords: {},
    searchWords: {},
    safetyWords: {},
    asked: { en: [heading(about("lamps"), lamps), heading(about("stoves"), stoves)] },
  } as unknown as Content;
}
