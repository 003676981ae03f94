import { type CitingPlace, citingPlaces } from "../../lib/views/citingPlaces";
import { homesOfScripts } from "./homesOfScripts";
import { site } from "./site";

let places: ReturnType<typeof citingPlaces> | undefined;

/** The guides and situations that cite a source. Collected once in each build process. */
export function citedIn(sourceId: string): readonly CitingPlace[] {
  places ??= citingPlaces(site().content, homesOfScripts());
  return places.get(sourceId) ?? [];
}
