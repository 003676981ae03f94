import { parsedUrl } from "./parsedUrl";

/** Names that are nobody's on the net: of a machine, a network or a story. */
const NOBODYS = /(^|\.)(localhost|local|localdomain|internal|intranet|lan|home\.arpa|example|test|invalid)$/;

/** Fields that tell a site through which letter or post its reader came. */
const TRACKING = /^(utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_eid|mc_cid|igshid|yclid|twclid)$/i;

/**
 * What is wrong with an address that a reader is led to, beyond its form: it must be a public site by its name, without
 * what tells on the reader, written as a browser shows it. Undefined: nothing, or no address of the web at all.
 */
export function webAddressFault(address: string): string | undefined {
  const url = /^https?:\/\//i.test(address) ? parsedUrl(address) : undefined;
  if (url === undefined) return undefined;
  const { hostname } = url;
  const [authority = ""] = address.replace(/^\w+:\/\//, "").split(/[/?#]/, 1);
  if (authority.includes("@")) return "an address without a name and password of somebody";
  if (/:\d*$/.test(authority)) return "an address without a port";
  if (/^[\d.]+$|^\[/.test(hostname)) return "the name of a site, not a number of a machine";
  if (NOBODYS.test(hostname) || !hostname.includes(".")) return "a site that anybody can open";
  if (/[^\x21-\x7e]|xn--/i.test(authority))
    return "the name of a site in the letters a to z: others can look like them";
  if (hostname.endsWith(".")) return "the name of a site without a point at its end";
  if (/[^\x21-\x7e]|["<>\\^`{}]/.test(address)) return "an address with spaces and signs as %20 and the like";
  const tracking = [...url.searchParams.keys()].find((key) => TRACKING.test(key));
  if (tracking !== undefined) return `an address without ${tracking}, which tells where a reader comes from`;
  const shown = `${url.protocol}//${hostname}`;
  if (!address.startsWith(shown)) return `an address that begins with ${shown}`;
  return undefined;
}
