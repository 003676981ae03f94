import type { Content } from "../model/content";
import type { ContentFolder } from "./contentFolder";
import { JSON_FILES } from "./jsonFiles";
import { loadWords } from "./loadWords";

/** Papers for caregivers by state, with their words in every locale that has them. Null where content has none. */
export function loadCaregiver(folder: ContentFolder, codes: readonly string[]): Content["caregiver"] {
  const texts = loadWords(folder, codes, "caregiver.json", JSON_FILES["*/caregiver.json"]);
  const papers = folder.has("caregiver.json")
    ? folder.json("caregiver.json", JSON_FILES["caregiver.json"])
    : undefined;
  return papers ? { ...papers, texts } : null;
}
