import type { Unit } from "../units/unit";
import { unitsOf } from "../units/unitsOf";
import type { ContentFolder } from "./contentFolder";

/** Every part of a file of words. @param path in the folder: `es/guides/at-the-door.md`. @throws JsonSyntaxError */
export function translationParts(folder: ContentFolder, path: string): Unit[] {
  return unitsOf(path.slice(path.indexOf("/") + 1), folder.text(path) ?? "");
}
