import { statSync } from "node:fs";
import { join } from "node:path";

/** What `next dev` reads `app/_site/islandUrl.ts` with: another module each time that the browser modules were built. */
function islandsLoader(source) {
  const manifest = join(import.meta.dirname, "../../public/islands/manifest.json");
  this.addDependency(manifest);
  return `${source}\n// Built at ${statSync(manifest).mtime.toISOString()}.\n`;
}

export default islandsLoader;
