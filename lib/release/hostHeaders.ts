import { onionAddress } from "./onionAddress";
import { ONION_LOCATION, type ServerHeaders } from "./serverConfigs";

export type HostWishes = {
  /** For how many days browsers are to ask this host by HTTPS alone. */
  hsts?: string | undefined;
  /** Host name of an onion service that serves the same files. */
  onion?: string | undefined;
};

/**
 * The headers beside those of a build: what only the maintainers of one host can promise. Both are off unless they are asked for,
 * and never in `_headers`, which is copied to mirrors: a host that loses its certificate would lock its readers out for as
 * long as HSTS says, and an onion service is one host's own.
 * @throws Error for a wish of another form.
 */
export function hostHeaders({ hsts, onion }: HostWishes): ServerHeaders {
  if (hsts !== undefined && (!/^[1-9]\d{0,2}$/.test(hsts) || Number(hsts) > 730))
    throw new Error(`--hsts: expected days, from 1 to 730, received ${JSON.stringify(hsts)}`);
  return {
    // Without subdomains: others may be somebody else's, or have no certificate.
    ...(hsts !== undefined && { "Strict-Transport-Security": `max-age=${Number(hsts) * 86_400}` }),
    ...(onion !== undefined && { [ONION_LOCATION]: `http://${onionAddress(onion)}` }),
  };
}
