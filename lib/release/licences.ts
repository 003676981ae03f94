import type { Fault } from "../model/fault";

/** What `package-lock.json` (version 3) says of a package. `dev`, `optional`: nothing that ships needs it. */
export type LockedPackage = {
  license?: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
  /** Another folder of this project. */
  link?: boolean;
};
export type Lock = { packages?: Readonly<Record<string, LockedPackage>> };

/** SPDX ids that ask for no more than a notice. */
const FOR_ALL = [
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC-BY-4.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "Python-2.0",
  "Unlicense",
];
/** Tools may have these too: they run here, and nothing of them is handed on. */
const FOR_TOOLS = ["LGPL-3.0-only", "LGPL-3.0-or-later", "MPL-2.0", "Zlib"];
/** Packages whose `package.json` names no licence: what their LICENSE file is, read by hand. */
const READ: Readonly<Record<string, string>> = {
  "node_modules/memorystream": "MIT",
  "node_modules/suncalc": "BSD-2-Clause",
};

/** Every package whose licence is not allowed, or not known. @param lock a parsed package-lock.json. */
export function licenceFaults(lock: Lock): Fault[] {
  if (!lock.packages) return [fault("packages", "an object, as in lockfile version 3", "nothing")];
  return Object.entries(lock.packages).flatMap(([name, entry]) => {
    if (entry.link) return [];
    const isTool = Boolean(entry.dev || entry.optional || entry.devOptional);
    const allowed = isTool ? [...FOR_ALL, ...FOR_TOOLS] : FOR_ALL;
    const license = entry.license ?? READ[name];
    if (typeof license === "string" && isAllowed(license, allowed)) return [];
    return [
      fault(
        name,
        `one of ${allowed.join(", ")}`,
        license === undefined ? "nothing" : JSON.stringify(license),
      ),
    ];
  });
}

/**
 * Whether an SPDX expression of ids, `AND` and `OR` leaves a licence that is allowed. Parentheses only around the whole,
 * which is how packages write them; anything else is not allowed, so that somebody reads it.
 */
function isAllowed(expression: string, allowed: readonly string[]): boolean {
  const inner = expression.replace(/^\(([^()]*)\)$/, "$1");
  // AND binds more tightly than OR.
  return inner.split(" OR ").some((all) => all.split(" AND ").every((id) => allowed.includes(id)));
}

function fault(name: string, expected: string, received: string): Fault {
  return { file: "package-lock.json", field: name, expected, received };
}
