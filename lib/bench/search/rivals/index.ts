import { bm25 } from "./bm25";
import { flexSearch } from "./flexSearch";
import { miniSearch } from "./miniSearch";
import { orama } from "./orama";
import { plainLunr } from "./plainLunr";
import type { Rival } from "./rival";

export const RIVALS: readonly Rival[] = [plainLunr, bm25, miniSearch, flexSearch, orama];
