import { pathTo } from "../model/paths";

/** What search engines and those who share a link are told of a site. */
export type Findable = {
  /** Where it is published, without a slash at its end. */
  address: string;
  /** Its languages (BCP 47), in the order of the registry. */
  codes: readonly string[];
  /** The paths of all pages that are to be found. */
  paths: ReadonlySet<string>;
};

/**
 * A page in every language that has it, itself included, by what `hreflang` calls the language. `x-default` is for readers of
 * none of them, who are asked: only the first screens have it.
 */
export function languageVersions(
  path: string,
  { codes, paths }: Pick<Findable, "codes" | "paths">,
): (readonly [hreflang: string, path: string])[] {
  const own = codes.find((code) => path.startsWith(pathTo.home(code)));
  const rest = path.slice(own === undefined ? pathTo.chooser().length : pathTo.home(own).length);
  const versions = [
    ...codes.map((code) => [code, pathTo.home(code) + rest] as const),
    ...(rest === "" ? [["x-default", pathTo.chooser()] as const] : []),
  ];
  return versions.filter(([, version]) => paths.has(version));
}
