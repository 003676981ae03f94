import type { Detention } from "../model/detention";
import type { ContentFolder } from "./contentFolder";
import { JSON_FILES } from "./jsonFiles";

/** Places of detention, the offices of ICE and their areas. Null where content has none, or a file of them does not fit. */
export function loadDetention(folder: ContentFolder): Detention | null {
  if (folder.list("detention", ".json").length === 0) return null;
  const places = folder.json("detention/places.json", JSON_FILES["detention/places.json"]);
  const offices = folder.json("detention/offices.json", JSON_FILES["detention/offices.json"]);
  const areas = folder.json("detention/areas.json", JSON_FILES["detention/areas.json"]);
  return places && offices && areas ? { places, offices, areas } : null;
}
