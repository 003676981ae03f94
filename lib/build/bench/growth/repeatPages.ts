import { type Copy, copiesOf } from "./copies";
import { otherWords } from "./otherWords";

/** Addresses of what grows, with the id in the middle; used on whole texts too. */
const ADDRESS = /(\/[\w-]+\/(?:guides|situations)\/)([a-z0-9-]+)(?=\/)/g;

/**
 * Built files with the pages of guides and situations once more for every further time: under new ids, with links among
 * the copies, and in other words. By their address.
 */
export function repeatPages(files: ReadonlyMap<string, string>, times: number): ReadonlyMap<string, string> {
  const pages = [...files].filter(([path]) => new RegExp(ADDRESS.source).test(path));
  const reword = otherWords(pages.map(([, html]) => html));
  const rename = (text: string, copy: Copy) =>
    text.replace(ADDRESS, (_, folder: string, id: string) => `${folder}${copy(id)}`);
  const more = copiesOf(times).flatMap((copy, at) =>
    pages.map(([path, html]) => [rename(path, copy), reword(rename(html, copy), at + 1)] as const),
  );
  return new Map([...files, ...more]);
}
