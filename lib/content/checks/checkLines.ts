import { type Content, SCRIPT_PARTS } from "../../model/content";
import type { Fault } from "../../model/fault";
import type { LineKinds } from "../../model/lineKinds";
import { SOURCE_LOCALE } from "../../model/locale";
import { type Block, blanksIn, isFree, plainText, writtenCondition } from "../../model/text";
import { citingTexts } from "../../reviews/citingTexts";

/** Lines to say in one text: those that may have a condition and blanks. */
type Told = { file: string; locale: string; field: string; blocks: readonly Block[] };

/** What an attribute or a blank is called in a fault. */
const FIELDS = ["to", "only"] as const;

/**
 * Are lines to say conditioned and blanked by kinds that there are, with the same conditions in every language? Does no
 * line say what only some people may say without its condition, so that lines which contradict each other never stand
 * together, and is no condition mere words? And does nothing else have conditions, which nobody would see?
 */
export function checkLines(content: Content): Fault[] {
  const lines = linesOf(content);
  return [
    ...lines.flatMap((told) => told.blocks.flatMap((block) => checkLine(content, told, block))),
    ...strayConditions(content, new Set(lines.flatMap(({ blocks }) => blocks))),
    ...sameInEveryLanguage(lines),
    ...checkKinds(content, lines),
  ];
}

function linesOf({ scripts }: Content): Told[] {
  return scripts.flatMap(({ texts }) =>
    Object.entries(texts).map(([locale, { file, say }]) => ({ file, locale, field: "say", blocks: say })),
  );
}

function checkLine({ lineKinds }: Content, { file, locale, field }: Told, block: Block): Fault[] {
  const { line } = block;
  const needs = ["content/lines.json"];
  const fault = (expected: string, received: string): Fault => ({
    file,
    line,
    field,
    expected,
    received,
    needs,
  });
  const idsOf = (kinds: readonly { id: string }[]) => kinds.map(({ id }) => id);
  const unknown = FIELDS.flatMap((key) => {
    const id = block[key];
    const ids = idsOf(lineKinds[key]);
    return id === null || ids.includes(id) ? [] : [fault(`${key}= one of ${ids.join(", ")}`, `${key}=${id}`)];
  });
  const blanks = idsOf(lineKinds.blanks);
  const nameless = blanksIn(block)
    .filter((id) => !blanks.includes(id))
    .map((id) => `[${id}]`);
  // What is no id is no blank: it would stand on the page as dead words, or as a box.
  const dead = plainText(block).match(/\[[^\]]*\]|▢/g) ?? [];
  const unfillable = [...nameless, ...dead].map((received) =>
    fault(`a blank that is one of ${blanks.join(", ")}`, received),
  );
  const label = labelIn(block, locale).map((received) =>
    fault("whom or when the line is for as {to=…} or {only=…} at its end", received),
  );
  const free =
    locale === SOURCE_LOCALE
      ? saidTooFreely(lineKinds, block).map(({ expected, received }) => fault(expected, received))
      : [];
  return [...unknown, ...unfillable, ...label, ...free];
}

/** A condition as words in front of a line, bold or, in English, set off by a colon, a dash or brackets. */
function labelIn(block: Block, locale: string): string[] {
  const [first] = block.inlines;
  if (first?.type === "strong" || first?.type === "emphasis") return [`**${first.value}**`];
  if (locale !== SOURCE_LOCALE) return [];
  return plainText(block).match(/^\W*(?:only|if|when|unless|to|for)\b[^.,;?!:)\]–—]*[:)\]–—]/i) ?? [];
}

/** Words that are true, or safe, for some only, on a line without one of the conditions that they need. */
function saidTooFreely(lineKinds: LineKinds, block: Block): Pick<Fault, "expected" | "received">[] {
  const words = folded(plainText(block));
  return FIELDS.flatMap((key) => {
    const needed = lineKinds[key].flatMap(({ id, says }) =>
      (says ?? []).filter((phrase) => words.includes(folded(phrase))).map((phrase) => ({ id, phrase })),
    );
    if (needed.length === 0 || needed.some(({ id }) => id === block[key])) return [];
    const ids = [...new Set(needed.map(({ id }) => `{${key}=${id}}`))].join(" or ");
    const received = block[key] === null ? "none" : `{${key}=${block[key]}}`;
    return [{ expected: `${ids} on a line that says "${needed[0]!.phrase}"`, received }];
  });
}

/** However a phrase is written: "US citizen" and "U.S. Citizen" are one. */
const folded = (text: string) => text.toLowerCase().replace(/\b([a-z])\./g, "$1");

/** A condition or a blank in a text that is not said aloud: no page would show it. Lists to tick off have room to write. */
function strayConditions(content: Content, lines: ReadonlySet<Block>): Fault[] {
  return citingTexts(content).flatMap(({ kind, file, groups }) =>
    groups.flatMap(({ key, blocks }) =>
      blocks
        .filter((block) => !lines.has(block))
        .filter((block) => !isFree(block) || (kind !== "checklist" && blanksIn(block).length > 0))
        .map((block) => ({
          file,
          line: block.line,
          field: key || "body",
          expected: `no condition and no blank outside of ${SCRIPT_PARTS[0]} lines`,
          received: isFree(block) ? `[${blanksIn(block)[0]}]` : "{to=…} or {only=…}",
        })),
    ),
  );
}

/** A translation says a line to the same people, on the same condition, with the same blanks. */
function sameInEveryLanguage(lines: readonly Told[]): Fault[] {
  const idOf = ({ file, locale }: Told) => file.replace(`/${locale}/`, "/");
  const english = new Map(
    lines.filter(({ locale }) => locale === SOURCE_LOCALE).map((told) => [idOf(told), told.blocks]),
  );
  return lines.flatMap((told) =>
    told.blocks.flatMap((block, at): Fault[] => {
      const source = english.get(idOf(told))![at];
      if (!source || written(source) === written(block)) return [];
      const { file, field, locale } = told;
      return [
        {
          file,
          line: block.line,
          field,
          expected: `as in English: ${written(source)}`,
          received: written(block),
          needs: [file.replace(`/${locale}/`, `/${SOURCE_LOCALE}/`)],
        },
      ];
    }),
  );
}

/** What must be the same in every language; the order of blanks is the grammar's. */
function written(block: Block): string {
  const blanks = blanksIn(block)
    .sort()
    .map((id) => `[${id}]`);
  return [writtenCondition(block) ?? "no condition", ...blanks].join(" ");
}

/** Every kind has words, is used, and what contradicts something has something to contradict. */
function checkKinds({ lineKinds, checklists, ui }: Content, lines: readonly Told[]): Fault[] {
  const file = "content/lines.json";
  const blocks = [
    ...lines.flatMap((told) => told.blocks),
    ...checklists.flatMap(({ texts }) =>
      Object.values(texts).flatMap(({ sections }) => sections.flatMap((section) => section.blocks)),
    ),
  ];
  const used = {
    to: new Set(blocks.map(({ to }) => to)),
    only: new Set(blocks.map(({ only }) => only)),
    blanks: new Set(blocks.flatMap(blanksIn)),
  };
  const keys = { to: "line.to.", only: "line.only.", blanks: "blank." } as const;
  const faults = (["to", "only", "blanks"] as const).flatMap((field) =>
    lineKinds[field].flatMap(({ id }): Fault[] => [
      ...((used[field] as ReadonlySet<string | null>).has(id)
        ? []
        : [
            {
              file,
              field: `${field} ${id}`,
              expected: "a kind that some line has",
              received: "one that none has",
              needs: ["content/"],
            },
          ]),
      ...(ui[SOURCE_LOCALE]?.[keys[field] + id] === undefined
        ? [
            {
              file: `content/${SOURCE_LOCALE}/ui.json`,
              field: keys[field] + id,
              expected: "text",
              received: "nothing",
            },
          ]
        : []),
    ]),
  );
  return [...faults, ...checkMeans(lineKinds, file)];
}

/** Conditions say facts and values that there are, and each value is said: else nothing contradicts the others. */
function checkMeans({ only, facts }: LineKinds, file: string): Fault[] {
  const said = only.flatMap(({ id, means }) =>
    Object.entries(means ?? {}).map(([fact, value]) => ({ id, fact, value })),
  );
  const unknown = said.flatMap(({ id, fact, value }): Fault[] => {
    const values = facts.find((one) => one.id === fact)?.values;
    if (values?.includes(value)) return [];
    const expected = values
      ? `${fact}: one of ${values.join(", ")}`
      : `one of the facts ${facts.map((one) => one.id).join(", ")}`;
    return [{ file, field: `only ${id}.means`, expected, received: `${fact}: ${value}` }];
  });
  const unsaid = facts.flatMap(({ id, values }) =>
    values
      .filter((value) => !said.some((one) => one.fact === id && one.value === value))
      .map((value): Fault => ({
        file,
        field: `facts ${id}`,
        expected: `a condition that means ${id}: ${value}, and so contradicts the others`,
        received: "none",
      })),
  );
  return [...unknown, ...unsaid];
}
