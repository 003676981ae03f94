import { type Content, CONTESTED_PARTS, SCRIPT_PARTS, WHO_PARTS } from "../model/content";
import type { Block } from "../model/text";

/** A text that states law, in one locale, with the claims that its English file names. */
export type CitingText = {
  kind: "script" | "contested" | "warning" | "who" | "phone" | "checklist" | "guide" | "drawing" | "term";
  id: string;
  locale: string;
  file: string;
  claims: readonly string[];
  /** What it says outside of blocks, in reading order, by field: its title. It cites nothing. */
  labels: Readonly<Record<string, string>>;
  /** Blocks in reading order, grouped as they must be in every language: a part, a section, a numbered mark. */
  groups: readonly { key: string; heading?: string; blocks: readonly Block[] }[];
};

/** Every text of every locale that has to cite. */
export function citingTexts(content: Content): CitingText[] {
  const all = <T extends { file: string }>(
    kind: CitingText["kind"],
    things: readonly { id: string; claims: readonly string[]; texts: Readonly<Record<string, T>> }[],
    groups: (text: T) => CitingText["groups"],
    labels: (text: T) => CitingText["labels"],
  ) =>
    things.flatMap(({ id, claims, texts }) =>
      Object.entries(texts).map(([locale, text]): CitingText => ({
        kind,
        id,
        locale,
        file: text.file,
        claims,
        labels: labels(text),
        groups: groups(text),
      })),
    );
  const titled = ({ title }: { title: string }) => ({ title });
  const led = ({ title, summary }: { title: string; summary: string }) => ({ title, summary });
  const ofBlock = ({ block }: { block: Block }) => [{ key: "", blocks: [block] }];
  return [
    ...all(
      "script",
      content.scripts,
      (text) => SCRIPT_PARTS.map((key) => ({ key, blocks: text[key] })),
      titled,
    ),
    ...all(
      "contested",
      content.contested,
      (text) => CONTESTED_PARTS.map((key) => ({ key, blocks: [text[key]] })),
      titled,
    ),
    ...all("warning", content.warnings, ofBlock, () => ({})),
    ...all("who", content.who, (text) => WHO_PARTS.map((key) => ({ key, blocks: text[key] })), titled),
    ...all("phone", content.phone, ofBlock, titled),
    ...all("checklist", content.checklists, ({ sections }) => sections, led),
    ...all("guide", content.guides, ({ sections }) => sections, led),
    ...all("term", content.terms, ofBlock, titled),
    ...all(
      "drawing",
      content.drawings,
      ({ parts }) => parts.map(({ number, block }) => ({ key: String(number), blocks: [block] })),
      ({ title, alt, sees, verdict }) => ({ title, alt, sees, verdict }),
    ),
  ];
}
