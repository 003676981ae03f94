import { existsSync } from "node:fs";
import { join } from "node:path";
import { zipTable } from "../places/zipTable";
import { parseSections } from "../markdown/parseSections";
import {
  type AboutText,
  CONTESTED_PARTS,
  type Content,
  type ContestedText,
  type Drawing,
  type DrawingText,
  SCRIPT_PARTS,
  WHO_PARTS,
} from "../model/content";
import type { Fault } from "../model/fault";
import { Claim } from "../model/claim";
import { SOURCE_LOCALE } from "../model/locale";
import { Rule } from "../model/rule";
import type { Situation } from "../model/situation";
import { Source } from "../model/source";
import { StateSource } from "../model/stateLaw";
import type { Block, Section } from "../model/text";
import { baselineFaults } from "./baseline";
import { ContentFolder } from "./contentFolder";
import { FRONT_MATTER } from "./frontMatter";
import { JSON_FILES } from "./jsonFiles";
import { LeftOut, type Place } from "./leftOut";
import { loadAsked } from "./loadAsked";
import { loadChanges } from "./loadChanges";
import { loadCaregiver } from "./loadCaregiver";
import { loadDetention } from "./loadDetention";
import { loadHotlines } from "./loadHotlines";
import { loadLocales } from "./loadLocales";
import { loadReviews } from "./loadReviews";
import { loadStateLaw, loadStateTopics } from "./loadStateLaw";
import { loadTexts } from "./loadTexts";
import { loadWords } from "./loadWords";
import { LOST_LIST } from "./lostLists";
import { partsOf } from "./partsOf";
import { readList, readStrings } from "./readInPart";

/** At the end of the name of a drawing as answers show it. */
const SMALL = "-small";

/**
 * Reads and parses all of `content/`. Each file is checked by itself; `checkContent` then checks it as a whole.
 * @param root the folder that holds `content/`.
 * @returns `left`: what could not be read and is not in `content`. `whole`: faults of the folder, for what is gone and for each
 * file that is no part of the content.
 */
export function loadContent(root: string): {
  content: Content;
  faults: Fault[];
  left: readonly Place[];
  whole: Fault[];
} {
  const folder = new ContentFolder(root, "content");
  const { faults } = folder;
  const left = new LeftOut();
  const locales = loadLocales(folder, left);
  const codes = locales.map((locale) => locale.code);
  const asked = loadAsked(folder);
  // People in danger write in more languages than pages have.
  const askedIn = [...new Set([...codes, ...Object.keys(asked)])];

  const strings = (name: "ui" | "states") =>
    Object.fromEntries(
      codes.flatMap((code) => {
        const path = `${code}/${name}.json`;
        const words = folder.has(path)
          ? readStrings(folder, path, JSON_FILES[`*/${name}.json`], left)
          : undefined;
        return words ? [[code, words]] : [];
      }),
    );

  const situations = folder
    .list("situations", ".json")
    .map((id) => loadSituation(folder, id))
    .filter((situation) => situation !== undefined)
    .sort((a, b) => a.order - b.order);

  const hotlines = existsSync(join(root, "content/hotlines"))
    ? loadHotlines("content/hotlines", zipTable(), root)
    : { hotlines: [], faults: [] };
  faults.push(...hotlines.faults);
  // Nothing else names an entry of the directory.
  for (const { file } of hotlines.faults) left.readInPart(file, []);

  const prints = folder.json("prints.json", JSON_FILES["prints.json"]);
  const content: Content = {
    locales,
    ui: strings("ui"),
    states: strings("states"),
    situations,
    situationWords: Object.fromEntries(
      situations.map(({ id }) => [id, loadSituationWords(folder, id, codes)]),
    ),
    rules: folder.list("rules", ".json").flatMap((area) => {
      const path = `rules/${area}.json`;
      const file = `${folder.folder}/${path}`;
      const rules = readList(folder, path, "rules", JSON_FILES["rules/*.json"], Rule, left);
      return rules.map((rule) => ({ ...rule, file }));
    }),
    scripts: loadTexts(folder, "scripts", codes, FRONT_MATTER.scripts, (read) => {
      const parts = partsOf(SCRIPT_PARTS, read, faults);
      return parts && { title: read.data.title, ...parts };
    }).map(({ id, source, texts }) => ({ id, claims: source.claims, conflicts: source.conflicts, texts })),
    lineKinds: folder.json("lines.json", JSON_FILES["lines.json"]) ?? {
      to: [],
      only: [],
      facts: [],
      blanks: [],
    },
    contested: loadTexts(folder, "contested", codes, FRONT_MATTER.contested, (read) => {
      const parts = partsOf(CONTESTED_PARTS, read, faults);
      return parts && { title: read.data.title, ...onlyBlocks(parts, read.file, faults) };
    }).map(({ id, source, texts }) => ({ id, claims: source.claims, texts })),
    warnings: loadTexts(folder, "warnings", codes, FRONT_MATTER.warnings, (read) => {
      const block = blockOf(read, faults);
      return block && { block };
    }).map(({ id, source, texts }) => ({ id, claims: source.claims, texts })),
    who: loadTexts(folder, "who", codes, FRONT_MATTER.who, (read) => {
      const parts = partsOf(WHO_PARTS, read, faults);
      return parts && { title: read.data.title, ...parts };
    }).map(({ id, source, texts }) => ({ id, claims: source.claims, texts })),
    phone: loadTexts(folder, "phone", codes, FRONT_MATTER.phone, (read) => {
      const block = blockOf(read, faults);
      return block && { title: read.data.title, block };
    }).map(({ id, source, texts }) => ({ id, claims: source.claims, texts })),
    checklists: loadTexts(folder, "checklists", codes, FRONT_MATTER.checklists, ({ data, sections }) => ({
      title: data.title,
      summary: data.summary,
      sections,
    })).map(({ id, source, texts }) => ({ id, claims: source.claims, asOf: source.asOf, texts })),
    guides: loadTexts(folder, "guides", codes, FRONT_MATTER.guides, ({ data, sections }) => ({
      title: data.title,
      summary: data.summary,
      aliases: data.aliases,
      sections,
    }))
      .map(({ id, source, texts }) => ({ ...source, id, texts }))
      .sort((a, b) => a.order - b.order),
    terms: loadTexts(folder, "terms", codes, FRONT_MATTER.terms, (read) => {
      const block = blockOf(read, faults);
      return block && { title: read.data.title, forms: read.data.forms, block };
    }).map(({ id, source, texts }) => ({ id, claims: source.claims, texts })),
    about: loadTexts(folder, "about", codes, FRONT_MATTER.about, uncited).map(({ id, texts }) => ({
      id,
      texts,
    })),
    workshop: loadTexts(folder, "workshop", codes, FRONT_MATTER.workshop, uncited).map(({ id, texts }) => ({
      id,
      texts,
    })),
    changes: loadChanges(folder, codes),
    wordLists: loadWords(folder, codes, "glossary.json", JSON_FILES["*/glossary.json"]),
    wording: loadWords(folder, codes, "wording.json", JSON_FILES["*/wording.json"]),
    searchWords: loadWords(folder, codes, "search.json", JSON_FILES["*/search.json"]),
    asked,
    knownLost: loadWords(folder, askedIn, LOST_LIST, JSON_FILES[`*/${LOST_LIST}`]),
    safety: folder.json("safety.json", JSON_FILES["safety.json"]) ?? null,
    safetyWords: loadWords(folder, askedIn, "safety.json", JSON_FILES["*/safety.json"]),
    prints: prints?.prints ?? [],
    neverPrinted: prints?.never ?? [],
    practice: folder.has("practice.json")
      ? (folder.json("practice.json", JSON_FILES["practice.json"])?.situations ?? [])
      : [],
    editions: loadWords(folder, codes, "editions.json", JSON_FILES["*/editions.json"]),
    withdrawn: folder.has("withdrawn.json")
      ? (folder.json("withdrawn.json", JSON_FILES["withdrawn.json"])?.withdrawn ?? [])
      : [],
    takenOut: [],
    takenFrom: {},
    reviews: loadReviews(folder, join(root, folder.folder)),
    behind: folder.tied.behind,
    drawings: folder
      .list("drawings", ".svg")
      .filter((id) => !id.endsWith(SMALL))
      .map((id) => loadDrawing(folder, id, codes))
      .filter((drawing) => drawing !== undefined),
    sources: readList(folder, "sources.json", "sources", JSON_FILES["sources.json"], Source, left),
    claims: readList(folder, "claims.json", "claims", JSON_FILES["claims.json"], Claim, left),
    hotlines: hotlines.hotlines,
    detention: loadDetention(folder),
    stateLaw: loadStateLaw(folder, codes),
    stateTopics: loadStateTopics(folder, codes),
    stateSources: folder.has("state-sources.json")
      ? readList(folder, "state-sources.json", "sources", JSON_FILES["state-sources.json"], StateSource, left)
      : [],
    heard: loadWords(folder, codes, "heard.json", JSON_FILES["*/heard.json"]),
    planWords: loadWords(folder, codes, "plan.json", JSON_FILES["*/plan.json"]),
    caregiver: loadCaregiver(folder, codes),
  };
  faults.push(...folder.tied.idleFaults());
  const gone = baselineFaults(folder, join(root, folder.folder));
  return { content, faults, left: left.places(faults), whole: [...gone, ...unreadFaults(folder, codes)] };
}

/** The words of a text that states no law. */
function uncited({
  data,
  sections,
}: {
  data: Omit<AboutText, "sections">;
  sections: readonly Section[];
}): AboutText {
  return { title: data.title, summary: data.summary, sections };
}

/** Files that no page will ever show: a wrong folder or ending, and once for all of its files a language that the registry does not list. */
function unreadFaults(folder: ContentFolder, listed: readonly string[]): Fault[] {
  const unread = folder.unread().filter((path) => path !== "README.md");
  const unlisted = folder
    .folders()
    .filter((code) => !listed.includes(code))
    .map((code) => ({ code, files: unread.filter((path) => path.startsWith(`${code}/`)) }))
    .filter(({ files }) => files.length > 0);
  const ofLanguages = unlisted.map(({ code, files }) => ({
    file: `${folder.folder}/${code}`,
    line: 1,
    field: "(folder)",
    expected: `"${code}" among the languages of content/locales.json`,
    received: `no such entry, and ${files.length} ${files.length === 1 ? "file" : "files"} that nothing reads`,
    needs: ["content/locales.json"],
  }));
  const others = unread.filter((path) => !unlisted.some(({ files }) => files.includes(path)));
  return [
    ...ofLanguages,
    ...others.map((path) => ({
      file: `${folder.folder}/${path}`,
      line: 1,
      field: "(file name)",
      expected: "a place that content/README.md names",
      received: "a file that nothing reads",
      needs: ["content/locales.json", ...ownersOf(path)],
    })),
  ];
}

/** Without these, nothing reads a file: the words of a situation, the picture of a drawing. */
function ownersOf(path: string): string[] {
  const situation = /^[^/]+\/(situations\/[^/]+)$/.exec(path)?.[1];
  const drawing = new RegExp(`^drawings/([^/]+?)(${SMALL})?\\.svg$`).exec(path)?.[1];
  return [
    ...(situation ? [`content/${situation}`] : []),
    ...(drawing ? [`content/${SOURCE_LOCALE}/drawings/${drawing}.json`] : []),
  ];
}

/** The questions of a situation, whose id is the name of its file: pages, words and faults go by it. */
function loadSituation(folder: ContentFolder, id: string): Situation | undefined {
  const path = `situations/${id}.json`;
  const situation = folder.json(path, JSON_FILES["situations/*.json"]);
  if (!situation || situation.id === id) return situation;
  folder.faults.push({
    file: `${folder.folder}/${path}`,
    field: "id",
    expected: `the name of the file, "${id}"`,
    received: `"${situation.id}"`,
  });
  return undefined;
}

function loadSituationWords(folder: ContentFolder, id: string, codes: readonly string[]) {
  const files = loadWords(folder, codes, `situations/${id}.json`, JSON_FILES["*/situations/*.json"]);
  return Object.fromEntries(
    Object.entries(files).map(([code, { words, file }]) => [code, { ...words, file }]),
  );
}

function loadDrawing(folder: ContentFolder, id: string, codes: readonly string[]): Drawing | undefined {
  const texts: Record<string, DrawingText & { file: string }> = {};
  let claims: readonly string[] = [];
  for (const code of codes) {
    const path = `${code}/drawings/${id}.json`;
    const isSource = code === SOURCE_LOCALE;
    if (!folder.has(path)) continue;
    const words = folder.json(path, JSON_FILES[isSource ? "en/drawings/*.json" : "*/drawings/*.json"]);
    if (!words) continue;
    if ("claims" in words) claims = words.claims as string[];
    const file = `${folder.folder}/${path}`;
    const parts = words.parts.flatMap(({ number, look, text }, at) => {
      const parsed = parseSections(text, file);
      const field = `parts.${at}.text`;
      folder.faults.push(...parsed.faults.map((fault) => ({ ...fault, field, line: undefined })));
      const block = parsed.sections[0]?.blocks[0];
      return block ? [{ number, look, block }] : [];
    });
    const { title, alt, sees, verdict } = words;
    texts[code] = { title, alt, sees, verdict, parts, file };
  }
  const small = `drawings/${id}${SMALL}.svg`;
  // A picture that is refused stops the build; what shows the drawing is not to blame.
  const picture = (path: string) => folder.svg(path) ?? "";
  return (
    texts[SOURCE_LOCALE] && {
      id,
      claims,
      svg: picture(`drawings/${id}.svg`),
      small: folder.has(small) ? picture(small) : null,
      texts,
    }
  );
}

/** The one paragraph of a text that has no headings. */
function blockOf(read: { file: string; sections: readonly Section[] }, faults: Fault[]): Block | undefined {
  return onlyBlock(
    read.sections.flatMap((section) => section.blocks),
    read.file,
    faults,
  );
}

function onlyBlock(blocks: readonly Block[], file: string, faults: Fault[]): Block | undefined {
  if (blocks.length !== 1)
    faults.push({
      file,
      line: blocks[1]?.line,
      field: "body",
      expected: "one paragraph",
      received: `${blocks.length} paragraphs`,
    });
  return blocks[0];
}

function onlyBlocks(
  parts: Record<(typeof CONTESTED_PARTS)[number], readonly Block[]>,
  file: string,
  faults: Fault[],
): Omit<ContestedText, "title"> {
  const one = (blocks: readonly Block[]) => onlyBlock(blocks, file, faults) as Block;
  return { courts: one(parts.courts), officers: one(parts.officers), you: one(parts.you) };
}
