/**
 * What to say of a Node that is too old, or undefined.
 * @param {string} version as `process.versions.node` has it.
 * @param {string} range of `engines` in package.json: the lowest that will do, `>=20.19`.
 * @returns {string | undefined}
 */
export function nodeFault(version, range) {
  const [wanted, own] = [range, version].map((text) => (text.match(/\d+/g) || []).map(Number));
  const [major = 0, minor = 0] = wanted;
  if (own[0] > major || (own[0] === major && own[1] >= minor)) return undefined;
  return `Node ${major}.${minor} or newer is needed, and this is ${version}: nodejs.org has it, or "nvm install", which reads .nvmrc.`;
}
