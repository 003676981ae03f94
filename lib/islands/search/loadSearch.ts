import { inOwnLetters } from "../../model/latinLetters";
import { pathTo } from "../../model/paths";
import type { SafetyWords } from "../../model/safety";
import {
  type Asked,
  type AskedFile,
  type IndexFile,
  joinedAsked,
  languageGuess,
  type LanguageTable,
  learnInSteps,
  loadIndex,
  namesIn,
  NO_WORDS,
  safetyJudge,
  type SearchIndex,
} from "../../search";
import { fetchJson } from "../fetchJson";

/** What the page's own language answers with. */
export type OwnSearch = { index: SearchIndex; names: ReadonlyMap<string, string>; asked: Asked };

/** What a search loads, each part once and when it is first needed; what has failed is tried again the next time. */
export function searchLoader(locale: string) {
  const learned = new Map<string, () => Promise<Asked>>();
  /** How people of a language ask. */
  const asked = (language: string): Promise<Asked> => {
    let load = learned.get(language);
    if (!load) {
      load = onceItComes(async () => inPauses(learnInSteps(await fileOf(language))));
      learned.set(language, load);
    }
    return load();
  };
  return {
    asked,
    /** By itself, and before the index: it is small, and what it has to say comes first. */
    judge: onceItComes(() => fetchJson<SafetyWords[]>(pathTo.safety()).then(safetyJudge)),
    guess: onceItComes(() => fetchJson<LanguageTable>(pathTo.askedLanguages()).then(languageGuess)),
    own: onceItComes(async (): Promise<OwnSearch> => {
      const [file, own] = await Promise.all([
        fetchJson<IndexFile>(pathTo.searchIndex(locale)),
        asked(locale),
      ]);
      await pause();
      return { index: loadIndex(file.index, own.language), names: namesIn(file), asked: own };
    }),
  };
}

/** How people of a language ask: in Latin letters as in their own, which know most of it where a kept copy has no more. */
async function fileOf(language: string): Promise<AskedFile> {
  const fetchFile = (code: string) => fetchJson<AskedFile>(pathTo.asked(code));
  const own = inOwnLetters(language);
  if (own === language) return fetchFile(language);
  const none: AskedFile = { locale: language, words: NO_WORDS, groups: [] };
  return joinedAsked(...(await Promise.all([fetchFile(language).catch(() => none), fetchFile(own)])));
}

/** What loads something once; what has failed is tried again the next time. */
function onceItComes<T>(load: () => Promise<T>): () => Promise<T> {
  let coming: Promise<T> | undefined;
  return () => {
    coming ??= load();
    coming.catch(() => (coming = undefined));
    return coming;
  };
}

/** Lets whoever types go first. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Takes steps one at a time, with a pause after each. */
async function inPauses<T>(steps: Generator<void, T>): Promise<T> {
  let step = steps.next();
  while (!step.done) {
    await pause();
    step = steps.next();
  }
  return step.value;
}
