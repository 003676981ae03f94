import { type Copy, copiesOf } from "./copies";
import { otherWords } from "./otherWords";

/** Addresses of what grows, with the id in the middle; used on whole texts too. */
const ADDRESS = /(\/[\w-]+\/(?:guides|situations)\/)([a-z0-9-]+)(?=\/)/g;
/** Text between tags. A sheet is none, and is matched first so that it is left alone. */
const BETWEEN_TAGS = /(<style>[^]*?<\/style>)|>([^<]+)/g;

/**
 * Built files with the pages of guides and situations once more for every further time: under new ids, with links among
 * the copies, and in other words. By their address.
 */
export function repeatPages(files: ReadonlyMap<string, string>, times: number): ReadonlyMap<string, string> {
  const pages = [...files].filter(([path]) => new RegExp(ADDRESS.source).test(path));
  const reword = otherWords(pages.flatMap(([, html]) => textsIn(html)));
  const rename = (text: string, copy: Copy) =>
    text.replace(ADDRESS, (_, folder: string, id: string) => `${folder}${copy(id)}`);
  const rewordPage = (html: string, step: number) =>
    html.replace(BETWEEN_TAGS, (match, sheet: string | undefined, text: string) =>
      sheet === undefined ? `>${reword(text, step)}` : match,
    );
  const more = copiesOf(times).flatMap((copy, at) =>
    pages.map(([path, html]) => [rename(path, copy), rewordPage(rename(html, copy), at + 1)] as const),
  );
  return new Map([...files, ...more]);
}

function textsIn(html: string): string[] {
  return [...html.matchAll(BETWEEN_TAGS)].map(([, , text = ""]) => text);
}
