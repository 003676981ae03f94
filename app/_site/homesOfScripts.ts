import { situationsOfScripts } from "../../lib/content/situationsOfScripts";
import { site } from "./site";

let homes: ReturnType<typeof situationsOfScripts> | undefined;

/** Script id → the situations that show it. Walked once in each build process. */
export function homesOfScripts(): ReturnType<typeof situationsOfScripts> {
  const { content, asOf } = site();
  return (homes ??= situationsOfScripts(content, asOf));
}
