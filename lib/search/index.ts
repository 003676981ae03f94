export { buildIndex } from "./buildIndex";
export { type IndexFile, indexFile, namesIn } from "./indexFile";
export type { Language } from "./language";
export { type SafetyJudge, safetyJudge } from "./judgeSafety";
export { languageOf, NO_WORDS } from "./languageOf";
export { loadIndex, type SearchIndex } from "./loadIndex";
export { search } from "./search";
export type {
  DocumentKind,
  Passage,
  SearchAnswer,
  SearchDocument,
  SearchResult,
  SerializedIndex,
} from "./types";
