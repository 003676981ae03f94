import { HEAD } from "../signatures/verify.mjs";

/**
 * How long a release may be taken for the newest. A release follows each change of law and of numbers, and one that changes
 * nothing renews the date: four in a year are little work, and a copy that somebody keeps from being renewed is found out
 * within a season. A phone's own copy tells its age after 30 days (`lib/offline`).
 */
const VALID_DAYS = 90;

/**
 * The text of a release's list: three lines that `sha256sum` passes over, with the version and the last instant at which it
 * holds, then its files.
 * @param version the instant of the build, `YYYY-MM-DDTHH:MM:SSZ`: newer ones are greater.
 * @param hashes as `fileHashes` gives them.
 */
export function releaseList(version: string, hashes: string): string {
  const end = new Date(version);
  end.setUTCDate(end.getUTCDate() + VALID_DAYS);
  const validUntil = end.toISOString().replace(".000Z", "Z");
  return `${HEAD.form}\n${HEAD.version}${version}\n${HEAD.validUntil}${validUntil}\n${hashes}`;
}
