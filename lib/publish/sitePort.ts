/** This machine alone. */
export const HOST = "127.0.0.1";
const USUAL = 3000;
/** Of all ports. */
export const HIGHEST = 65_535;

/**
 * Where the built site is served on this machine: PORT, or 3000.
 * @throws Error where it is no port.
 */
export function sitePort(value = process.env.PORT): number {
  if (!value) return USUAL;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (port < 1 || port > HIGHEST)
    throw new Error(`PORT: expected a number from 1 to ${HIGHEST}, received ${JSON.stringify(value)}`);
  return port;
}
