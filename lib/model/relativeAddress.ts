/** A site whose place does not matter: a browser that reads its pages finds the same paths wherever it is. */
const SOMEWHERE = "http://site.invalid";

/**
 * How a page names a place of its site, as short as can be: the folders that both share are not said. It holds wherever the site stands.
 * @param from site path of the page. @param to site path, with or without a fragment. Of the page itself, the fragment alone.
 */
export function relativeAddress(from: string, to: string): string {
  const [path = "", fragment = ""] = to.split(/(?=#)/);
  if (path === from && fragment) return fragment;
  const folders = from.split("/").slice(0, -1);
  const parts = path.split("/");
  const differs = folders.findIndex((folder, at) => at === parts.length - 1 || folder !== parts[at]);
  const shared = differs < 0 ? folders.length : differs;
  const way = "../".repeat(folders.length - shared) + parts.slice(shared).join("/");
  return `${way || "./"}${fragment}`;
}

/**
 * The site path that a page names by an address, as a browser finds it. Null where it leads out of the site.
 * @param from site path of the page.
 */
export function sitePath(from: string, address: string): string | null {
  const { origin, pathname, hash } = new URL(address, `${SOMEWHERE}${from}`);
  return origin === SOMEWHERE ? pathname + hash : null;
}
