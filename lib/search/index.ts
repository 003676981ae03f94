export { type Asked, type AskedFile, type AskedGroup, joinedAsked, learnAsked, learnInSteps } from "./asked";
export { betterKnown, isStrange } from "./betterKnown";
export { buildIndex } from "./buildIndex";
export { type IndexFile, indexFile, namesIn } from "./indexFile";
export type { Language } from "./language";
export { joinVerdicts, type Verdict } from "./joinVerdicts";
export { type Said, type SafetyJudge, safetyJudge, type SafetyVerdict, saidIn } from "./judgeSafety";
export { type LanguageGuess, languageGuess, type LanguageTable, languageTable } from "./guessLanguage";
export { languageOf, NO_WORDS } from "./languageOf";
export { loadIndex, type SearchIndex } from "./loadIndex";
export { type Found, findResults } from "./findResults";
export { findTopics } from "./findTopics";
export type { Searcher } from "./rankTopics";
export { shortenStories } from "./shortenStories";
export type {
  DocumentKind,
  Passage,
  SearchDocument,
  SearchResult,
  SerializedIndex,
  StoredDocument,
} from "./types";
