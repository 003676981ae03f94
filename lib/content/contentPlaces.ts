import { Locale, SOURCE_LOCALE } from "../model/locale";
import { Id } from "../model/primitives";
import { FRONT_MATTER } from "./frontMatter";
import { JSON_FILES } from "./jsonFiles";
import { REVIEWS, SIGNATURE, SIGNERS } from "./reviewFiles";

/**
 * Every place of a file in `content/`. `*` is a language where it is the first folder, and else an id. What is in `hotlines/` has
 * a reader of its own.
 */
export const CONTENT_PLACES: readonly string[] = [
  "README.md",
  // The English file of a kind stands where those of other languages do.
  ...Object.keys(JSON_FILES).filter((place) => !place.startsWith(`${SOURCE_LOCALE}/`)),
  "drawings/*.svg",
  SIGNERS,
  `${REVIEWS}/*${SIGNATURE}`,
  "*/CHANGELOG.md",
  "*/asked/*.md",
  ...Object.keys(FRONT_MATTER).map((kind) => `*/${kind}/*.md`),
];

const LANGUAGES = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

const known = new Map<string, boolean>();

/** Whether it is the code of a language, as folders and addresses spell it. */
export function isLanguage(code: string): boolean {
  const before = known.get(code);
  if (before !== undefined) return before;
  const is = Locale.shape.code.safeParse(code).success && LANGUAGES.of(code) !== undefined;
  known.set(code, is);
  return is;
}

const OF_A_LANGUAGE = "<code of a language>/";

/** Meant as one, whatever is wrong with it: `xx`, `vi2`, `zh_hans`, `ES`. */
const LIKE_A_CODE = /^[a-z]{2,3}(?![a-z])/i;

/**
 * What was expected where a file or a folder has no place: what may stand there; of a folder that was meant as a language, how its name is
 * spelt. @param folder path of the folder that it is in; "" for the top.
 */
export function expectedFor(
  places: readonly string[],
  folder: string,
  name: string,
  isFolder: boolean,
): string {
  const expected = expectedIn(places, folder);
  return isFolder && expected.includes(OF_A_LANGUAGE) && LIKE_A_CODE.test(name)
    ? "the code of a language as BCP 47 spells it, in two letters such as es or zh-Hans (content/locales.json lists those of the site)"
    : `in this folder ${expected}`;
}

/** What may stand in a folder of content, for a fault: `<id>.md`, or `<code of a language>/`. @param folder its path; "" for the top. */
export function expectedIn(places: readonly string[], folder: string): string {
  const parents = folder === "" ? [] : folder.split("/");
  const names = places
    .map((place) => place.split("/"))
    .filter((place) => place.length > parents.length && fits(parents, place))
    .map((place) => {
      const name = place[parents.length]!;
      if (place.length === parents.length + 1) return name.replace("*", "<id>");
      return name === "*" ? OF_A_LANGUAGE : `${name}/`;
    });
  return [...new Set(names)].sort().join(", ");
}

/** Whether there is a place for a file, or for a folder, of this path. */
export function hasPlace(places: readonly string[], path: string, isFolder: boolean): boolean {
  const parts = path.split("/");
  return places.some((place) => {
    const wanted = place.split("/");
    return (isFolder ? wanted.length > parts.length : wanted.length === parts.length) && fits(parts, wanted);
  });
}

/** Whether each part of a path is what the place has there. */
function fits(parts: readonly string[], place: readonly string[]): boolean {
  return parts.every((part, depth) => {
    const wanted = place[depth]!;
    if (wanted === "*") return isLanguage(part);
    if (!wanted.startsWith("*")) return part === wanted;
    const ending = wanted.slice(1);
    return part.endsWith(ending) && Id.safeParse(part.slice(0, -ending.length)).success;
  });
}
