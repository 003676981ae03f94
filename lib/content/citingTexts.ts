import { type Content, CONTESTED_PARTS, SCRIPT_PARTS, WHO_PARTS } from "../model/content";
import type { Block } from "../model/text";

/** A text that states law, in one locale, with the claims that its English file names. */
export type CitingText = {
  kind: "script" | "contested" | "warning" | "who" | "phone" | "checklist" | "guide" | "drawing" | "term";
  id: string;
  locale: string;
  file: string;
  claims: readonly string[];
  /** Blocks in reading order, grouped as they must be in every language: a part, a section, a numbered mark. */
  groups: readonly { key: string; blocks: readonly Block[] }[];
};

/** Every text of every locale that has to cite. */
export function citingTexts(content: Content): CitingText[] {
  const all = <T extends { file: string }>(
    kind: CitingText["kind"],
    things: readonly { id: string; claims: readonly string[]; texts: Readonly<Record<string, T>> }[],
    groups: (text: T) => CitingText["groups"],
  ) =>
    things.flatMap(({ id, claims, texts }) =>
      Object.entries(texts).map(([locale, text]): CitingText => ({
        kind,
        id,
        locale,
        file: text.file,
        claims,
        groups: groups(text),
      })),
    );
  return [
    ...all("script", content.scripts, (text) => SCRIPT_PARTS.map((key) => ({ key, blocks: text[key] }))),
    ...all("contested", content.contested, (text) =>
      CONTESTED_PARTS.map((key) => ({ key, blocks: [text[key]] })),
    ),
    ...all("warning", content.warnings, (text) => [{ key: "", blocks: [text.block] }]),
    ...all("who", content.who, (text) => WHO_PARTS.map((key) => ({ key, blocks: text[key] }))),
    ...all("phone", content.phone, (text) => [{ key: "", blocks: [text.block] }]),
    ...all("checklist", content.checklists, (text) => text.sections),
    ...all("guide", content.guides, (text) => text.sections),
    ...all("term", content.terms, (text) => [{ key: "", blocks: [text.block] }]),
    ...all("drawing", content.drawings, (text) =>
      text.parts.map((part) => ({ key: String(part.number), blocks: [part.block] })),
    ),
  ];
}
