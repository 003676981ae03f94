import { relativeAddress } from "../model/relativeAddress";
import { siteAddress } from "./siteAddress";

/**
 * How a text for programs names a place of the site: whole, where it is known where the site will stand, since such texts are carried
 * off; else from where the text stands, which holds in a folder of a host too.
 * @param from, @param to site paths.
 */
export function linkOutside(from: string, to: string): string {
  const address = siteAddress();
  return address === undefined ? relativeAddress(from, to) : address + to;
}
