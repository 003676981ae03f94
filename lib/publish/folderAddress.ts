/** Our own addresses: nothing escaped, no step up, no second host in them. */
const PLAIN = /^(\/[\w-][\w.-]*)+$/;

/**
 * Where an address that lacks its slash at the end leads, with its query: hosts redirect there. Undefined where there is nothing to mend.
 * @param url of the request. @param isFolder says whether there is a page in this folder of the site.
 */
export function folderAddress(url: string, isFolder: (path: string) => boolean): string | undefined {
  const [path = "", ...query] = url.split("?");
  if (!PLAIN.test(path) || !isFolder(path)) return undefined;
  return [`${path}/`, ...query].join("?");
}
