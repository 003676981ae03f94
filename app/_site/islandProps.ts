import type { IslandData } from "../../lib/model/islandData";

/** Makes an element the root of a browser module, and tells the module what it needs. */
export function islandProps<Name extends keyof IslandData>(name: Name, data: IslandData[Name]) {
  return { "data-island": name, "data-told": JSON.stringify(data) };
}
