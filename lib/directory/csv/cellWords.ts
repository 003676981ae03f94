import type { FaultWords } from "../../content/zodFaults";
import { columnOf } from "./columnOf";
import type { Column, PhoneColumn } from "./columns";

/** What stands in a column, where it is not plain text. */
const HOLDS: Partial<Record<Column | PhoneColumn, string>> = {
  city: "the name of a city, where there is an address",
  state_zip: "a state and a ZIP code, such as MA 02108",
  area_states: "states such as MA; NH",
  area_places: "places with their state, such as Hidalgo, TX; Starr, TX",
  area_miles: "a number of miles",
  languages: "languages such as en; es",
  sources: "kind | date | for | address | name",
  calls: "date | number | result | moved to | by | note",
};

/**
 * Faults of a row in the words of a spreadsheet: cells and columns, no quotation marks and no lists in brackets.
 * @param cells by column. @param phoneGroups the group of columns of each phone of the row.
 */
export function cellWords(cells: ReadonlyMap<string, string>, phoneGroups: readonly number[]): FaultWords {
  const columnAt = (path: readonly PropertyKey[]) => columnOf(path.map(String).join("."), phoneGroups);
  const holds = (path: readonly PropertyKey[]) => {
    const column = columnAt(path).replace(/^phone_\d+_/, "");
    return HOLDS[column as Column | PhoneColumn] ?? "text";
  };
  return {
    choice: (values) => new Intl.ListFormat("en", { type: "disjunction" }).format(values.map(String)),
    type: (_, path) => holds(path),
    atLeast: (_, path) => holds(path),
    unknownField: "an empty cell, as the area is of another kind",
    received: (value, path) => {
      const cell = cells.get(columnAt(path));
      // One word of a list is told by itself, unless it lacks: then the whole cell.
      if (typeof value === "string" && value !== "") return JSON.stringify(value);
      return cell ? JSON.stringify(cell) : "an empty cell";
    },
  };
}
