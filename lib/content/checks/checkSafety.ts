import type { Content } from "../../model/content";
import type { Fault } from "../../model/fault";
import { SOURCE_LOCALE } from "../../model/locale";
import { DangerKind, RefusalReason, type SafetyWords } from "../../model/safety";
import { duplicates } from "./duplicates";

/**
 * Has every danger a line, and every language that is switched on its words for each danger and each refused request? A
 * language without them would let through what is never served.
 */
export function checkSafety(content: Content): Fault[] {
  const { safety, safetyWords, locales } = content;
  const silent = locales
    .filter(({ code, enabled }) => enabled && !safetyWords[code])
    .map(({ code }) => ({
      file: `content/${code}/safety.json`,
      field: "(whole file)",
      expected: "words of danger and of refused requests, since the language is switched on",
      received: "nothing",
    }));
  const file = "content/safety.json";
  const kinds = safety?.crisis.map(({ kind }) => kind) ?? [];
  const lines = DangerKind.options
    .filter((kind) => safety && kinds.filter((one) => one === kind).length !== 1)
    .map((kind) => ({
      file,
      field: "crisis",
      expected: `one line of the kind "${kind}"`,
      received: String(kinds.filter((one) => one === kind).length),
    }));
  return [
    ...silent,
    ...lines,
    ...checkHelp(content, file),
    ...Object.values(safetyWords).flatMap(({ words, file }) => checkWords(words, file)),
  ];
}

function checkHelp({ safety, guides, situations }: Content, file: string): Fault[] {
  const known = {
    guides: new Set(guides.map(({ id }) => id)),
    situations: new Set(situations.map(({ id }) => id)),
  };
  return Object.entries(safety?.refusals ?? {}).flatMap(([reason, help]) =>
    (["guides", "situations"] as const).flatMap((kind) =>
      help[kind]
        .filter((id) => !known[kind].has(id))
        .map((id) => ({
          file,
          field: `refusals.${reason}.${kind}`,
          expected: `the id of a ${kind.slice(0, -1)}`,
          received: `"${id}"`,
          needs: [
            kind === "guides" ? `content/${SOURCE_LOCALE}/guides/${id}.md` : `content/situations/${id}.json`,
          ],
        })),
    ),
  );
}

function checkWords({ danger, refusals }: SafetyWords, file: string): Fault[] {
  const missing = (field: string, all: readonly string[], there: readonly string[]) =>
    all
      .filter((one) => !there.includes(one))
      .map((one) => ({ file, field, expected: `words for "${one}"`, received: "none" }));
  const phrases = Object.entries({ danger, refusals }).flatMap(([field, patterns]) =>
    patterns.flatMap(({ all, none }, index) => {
      const lists = [...all, none];
      const at = { file, field: `${field}.${index}` };
      return [
        ...lists.flatMap(duplicates).map((phrase) => ({
          ...at,
          expected: "phrases that stand once in a list",
          received: `"${phrase}" twice`,
        })),
        // Elsewhere it would be passed over, and the phrase be another one.
        ...lists
          .flat()
          .filter((phrase) => /.\*./.test(phrase))
          .map((phrase) => ({ ...at, expected: "`*` at an end of a phrase alone", received: `"${phrase}"` })),
      ];
    }),
  );
  return [
    ...missing(
      "danger",
      DangerKind.options,
      danger.map(({ kind }) => kind),
    ),
    ...missing(
      "refusals",
      RefusalReason.options,
      refusals.map(({ reason }) => reason),
    ),
    ...phrases,
  ];
}
