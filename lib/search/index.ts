export { buildIndex } from "./buildIndex";
export { type IndexFile, indexFile, namesIn } from "./indexFile";
export type { Language } from "./language";
export { type SafetyJudge, safetyJudge } from "./judgeSafety";
export { languageOf, NO_WORDS } from "./languageOf";
export { loadIndex, type SearchIndex } from "./loadIndex";
export { findResults } from "./findResults";
export { findTopics } from "./findTopics";
export type { DocumentKind, Passage, SearchDocument, SearchResult, SerializedIndex } from "./types";
