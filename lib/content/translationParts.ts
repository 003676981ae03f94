import { parseSections } from "../markdown/parseSections";
import { type Fields, type Part, partsOfText } from "../translations/partsOfText";
import { partsOfWords } from "../translations/tieWords";
import type { ContentFolder } from "./contentFolder";
import { readFrontMatter } from "./readFrontMatter";
import { rawJson } from "./readInPart";

/** Every part of a text or of a file of words, as a translator has it. None where it cannot be read. @param path in the folder. */
export function translationParts(folder: ContentFolder, path: string): Part[] {
  if (path.endsWith(".json")) {
    const words = rawJson(folder, path);
    return typeof words === "object" && words !== null ? partsOfWords(words as Fields) : [];
  }
  const { read } = readFrontMatter(folder.text(path) ?? "", path, path.split("/", 1)[0]);
  return read ? partsOfText(read.data as Fields, parseSections(read.body, path).sections) : [];
}
