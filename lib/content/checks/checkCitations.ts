import type { Content } from "../../model/content";
import type { Fault } from "../../model/fault";
import { SOURCE_LOCALE } from "../../model/locale";
import { plainText } from "../../model/text";
import { citingTexts } from "../../reviews/citingTexts";

/** Words that make an English sentence a statement of law, so that it may not pass as a `{.tip}`. */
const STATES_LAW =
  /\b(must|may not|right to|rights|law|laws|legal|illegal|lawful|crime|court|judge|warrant)\b/i;

/** A frightened person can say a short line. Longer ones are two lines. */
const SAY_WORDS = 15;

/**
 * Does every statement cite a source that stands behind one of the file's claims, and does a statement that rests on
 * low confidence say its doubt?
 */
export function checkCitations(content: Content): Fault[] {
  const sources = new Map(content.sources.map((source) => [source.id, source]));
  const claims = new Map(content.claims.map((claim) => [claim.id, claim]));
  const faults: Fault[] = [];

  for (const text of citingTexts(content)) {
    const named = text.claims.map((id) => claims.get(id)).filter((claim) => claim !== undefined);
    const allowed = new Set(named.flatMap((claim) => claim.sources));
    const blocks = text.groups.flatMap((group) => group.blocks);
    const fault = (line: number | undefined, expected: string, received: string, needs: string[] = []) =>
      faults.push({ file: text.file, line, field: "body", expected, received, needs });
    const ofClaims = text.claims.map((claim) => `content/claims.json#${claim}`);

    for (const group of text.groups)
      for (const block of group.blocks) {
        const line = text.kind === "drawing" ? undefined : block.line;
        const words = `"${plainText(block).slice(0, 60)}"`;
        if (block.citations.length === 0 && !block.tip)
          fault(line, "a citation [@source-id], or {.tip} where no law is stated", words);
        if (block.citations.length > 0 && block.tip) fault(line, "a citation or {.tip}, not both", words);
        if (block.tip && text.kind === "script" && group.key === "say")
          fault(line, "a citation: every line to say has a source", words);
        if (block.tip && text.locale === SOURCE_LOCALE && STATES_LAW.test(plainText(block)))
          fault(line, "a citation: this states law and is no {.tip}", words);
        if (text.kind === "script" && group.key === "say" && text.locale === SOURCE_LOCALE) {
          const words = plainText(block);
          const count = words.split(/\s+/).length;
          if (count > SAY_WORDS)
            fault(line, `a line to say of at most ${SAY_WORDS} words`, `${count} words: "${words}"`);
        }
        for (const { source: id, doubt } of block.citations) {
          const source = sources.get(id);
          if (!source)
            fault(line, "the id of a source in content/sources.json", `"@${id}"`, [
              `content/sources.json#${id}`,
            ]);
          else if (!allowed.has(id))
            fault(
              line,
              "a source that stands behind a claim named in the English front matter",
              `"@${id}"`,
              ofClaims,
            );
          else if (source.confidence === "low" && doubt === null)
            fault(line, "words of doubt before a source of low confidence, [doubt: @id]", `"@${id}"`);
        }
      }

    for (const claim of named)
      if (claim.confidence === "low") {
        const doubted = blocks.some((block) =>
          block.citations.some(({ source, doubt }) => doubt !== null && claim.sources.includes(source)),
        );
        if (!doubted)
          fault(
            undefined,
            `words of doubt beside the claim "${claim.id}", which is of low confidence`,
            "none",
          );
      }
  }
  return faults;
}
