import { sep } from "node:path";

/**
 * A path as the system has it, as it is shown and stored: with `/` on every system.
 * @param separator what the system puts between folders; a backslash in a name stays where that is `/`.
 */
export function withSlashes(path: string, separator: string = sep): string {
  return path.split(separator).join("/");
}
