import type { Content, StateTopicEntry } from "../model/content";
import { SOURCE_LOCALE } from "../model/locale";
import { StateTopic } from "../model/stateLaw";
import type { ContentFolder } from "./contentFolder";
import { JSON_FILES } from "./jsonFiles";
import { loadWords } from "./loadWords";

/** Each state's law, `state-law/<usps>.json`, with its words in every locale that has them. */
export function loadStateLaw(folder: ContentFolder, codes: readonly string[]): Content["stateLaw"] {
  return folder.list("state-law", ".json").flatMap((state) => {
    const law = folder.json(`state-law/${state}.json`, JSON_FILES["state-law/*.json"]);
    const texts = loadWords(folder, codes, `state-law/${state}.json`, JSON_FILES["*/state-law/*.json"]);
    return law ? [{ ...law, texts }] : [];
  });
}

/** The topics of state law with their words, in the order shown. None where content has no state law. */
export function loadStateTopics(folder: ContentFolder, codes: readonly string[]): StateTopicEntry[] {
  if (!folder.has("state-topics.json")) return [];
  const sources = folder.json("state-topics.json", JSON_FILES["state-topics.json"]);
  const files = loadWords(folder, codes, "state-topics.json", JSON_FILES["*/state-topics.json"]);
  if (!sources || !files[SOURCE_LOCALE]) return [];
  return StateTopic.options.map((topic) => ({
    id: topic,
    sources: sources[topic],
    texts: Object.fromEntries(
      Object.entries(files).map(([code, { words, file }]) => [code, { words: words[topic], file }]),
    ),
  }));
}
