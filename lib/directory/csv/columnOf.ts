import { type Column, phoneColumn, PHONE_COLUMNS, type PhoneColumn } from "./columns";

/** Fields of an entry whose column has another name. */
const NAMES: Readonly<Record<string, Column>> = {
  urlSeen: "url_seen",
  address: "state_zip",
  "address.street": "street",
  "address.city": "city",
  "area.states": "area_states",
  "area.counties": "area_places",
  "area.cities": "area_places",
  "area.radiusMiles": "area_miles",
  "area.basis": "area_basis",
  languagesBasis: "languages_basis",
};

/**
 * The column that a field of an entry stands in: "phones.1.number" → "phone_3_number" where the second phone of the row
 * stands in the third group.
 */
export function columnOf(field: string, phoneGroups: readonly number[]): string {
  const [top = "", second, third] = field.split(".");
  if (top === "phones") {
    const column = third !== undefined && third in PHONE_COLUMNS ? (third as PhoneColumn) : "number";
    return phoneColumn(phoneGroups[Number(second ?? 0)] ?? 1, column);
  }
  return NAMES[`${top}.${second}`] ?? NAMES[top] ?? top;
}
