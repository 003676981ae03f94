import { parsedUrl } from "../model/parsedUrl";

/**
 * Plain letters, a host by its name (so that it has a dot, and ends with letters), a port that there is, a folder or none; no question, no
 * anchor, and after each % the two digits of a byte.
 */
const PLAIN =
  /^https:\/\/([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d](:[1-9]\d*)?(\/([\w.~-]|%[\da-f]{2})+)*\/*$/i;

/**
 * Where the site is published: SITE_URL, such as `https://rights.example.org`. Undefined where none is configured: then paper has a
 * code and no address, pages say nothing of where they stand, and there is no list of them for search engines, since none is made up.
 * @throws Error where it is not one plain https address.
 */
export function siteAddress(value = process.env.SITE_URL): string | undefined {
  if (!value) return undefined;
  const href = /\s/.test(value) ? "" : (parsedUrl(value)?.href ?? "");
  if (!PLAIN.test(href))
    throw new Error(
      `SITE_URL: expected an address such as https://rights.example.org or https://example.org/rights/, or nothing, received ${JSON.stringify(value)}`,
    );
  return href.replace(/\/+$/, "");
}

/** The folder of its host that a site stands in, as `/a/b`; empty for the root, and where no address is configured. */
export function hostFolder(address: string | undefined): string {
  return address === undefined ? "" : new URL(address).pathname.replace(/\/$/, "");
}
