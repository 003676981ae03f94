import { join } from "node:path";
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { loadContent } from "../../../lib/content/loadContent";
import { passagesAt } from "../../../lib/radius/origin";
import { passagesIn } from "../../../lib/radius/passages";
import { radiusFinder } from "../../../lib/radius/radiusOf";
import { statementIds } from "../../../lib/radius/statementIds";
import { sentenceHash } from "../../../lib/reports/sentenceHash";

const folder = join(import.meta.dirname, "../../fixtures/malformed/valid");
const loaded = loadContent(folder).content;
// The invented content has interface texts of its own kinds of line alone.
const ui = JSON.parse(readFileSync("content/en/ui.json", "utf8")) as Record<string, string>;
const content = {
  ...loaded,
  ui: Object.fromEntries(Object.entries(loaded.ui).map(([code, own]) => [code, { ...ui, ...own }])),
};
const passages = passagesIn(content);
const addresses = (locale: string) =>
  Object.entries(statementIds(passages, locale)).flatMap(([text, keys]) =>
    Object.entries(keys).map(([key, hashes]) => ({ id: `${text}#${key}`, hashes: hashes.split(" ") })),
  );
const idsOf = (words: string, locale: string) =>
  addresses(locale).flatMap(({ id, hashes }) => (hashes.includes(sentenceHash(words)) ? [id] : []));

it("finds a statement by its words in each language, and what a language does not have by the English", () => {
  const { in: said } = passages.all.get("script/talk-through-the-gate#say")!;
  for (const locale of ["en", "es"])
    expect(idsOf(said.get(locale)!.statement.words, locale)).toEqual(["script/talk-through-the-gate#say"]);
  expect(idsOf(said.get("en")!.statement.words, "es")).toEqual([]);
  const source = passages.all.get("source/harbor-case#summary")!.in.get("en")!.statement.words;
  expect(idsOf(source, "es")).toContain("source/harbor-case#summary");
});

it("finds a part by its heading, and a label by its key", () => {
  const [guide] = content.guides;
  const { key, heading } = guide!.texts.en!.sections.find(({ blocks }) => blocks.length > 1)!;
  const id = `guide/${guide!.id}#${key}`;
  expect(idsOf(heading, "en")).toContain(id);
  expect(passagesAt(passages, id).map((passage) => passage.part)).toEqual(
    guide!.texts.en!.sections.find((one) => one.key === key)!.blocks.map(() => key),
  );
  expect(idsOf(ui["mistake.choose"]!, "en")).toEqual(["ui/all#mistake.choose"]);
});

it("has no id that the radius does not take", () => {
  const { origin, radiusOf } = radiusFinder(content, "2026-11-24");
  const textOf = (file: string) =>
    readFileSync(file.endsWith("/ui.json") ? file : join(folder, file), "utf8");
  for (const { id } of addresses("es")) {
    const found = origin("statement", id);
    if ("near" in found) expect.fail(id);
    const { statements } = radiusOf(found, { locale: "en", textOf });
    const [text, key] = id.split("#");
    expect(statements.length, id).toBeGreaterThan(0);
    for (const one of statements)
      expect([one.text, one.key.split(".", 1)[0]], id).toEqual([text, key!.split(".", 1)[0]]);
  }
});
