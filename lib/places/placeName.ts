const KINDS =
  /( county| parish| city and borough| borough| census area| municipality| municipio| planning region)$/;

/** A place name without what writers differ in: case, accents, points, "Saint" for "St.", spacing. */
export function foldPlaceName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\p{M}.'’]/gu, "")
    .toLowerCase()
    .replace(/[\s-]+/g, " ")
    .replace(/^(city|county) of /, "")
    .replace(/^saint(e?) /, "st$1 ")
    .trim();
}

/** A folded county name without its kind: "Orleans Parish" and "Orleans" give "orleans". */
export function foldCountyName(name: string): string {
  return foldPlaceName(name).replace(KINDS, "");
}
