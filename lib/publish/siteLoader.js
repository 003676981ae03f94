import { execFile } from "node:child_process";
import { join } from "node:path";
import { MADE_OF } from "../content/madeOf.mjs";

/**
 * What `next dev` reads `app/_site/site.ts` with. Where content or the code that reads it has changed, it is loaded and checked, once for
 * all processes of Next and in a process of its own (`holdContent.ts`). Then the module is another one, so that Next forgets what it made
 * of the old one and renders the open pages. Faults of content become a fault of the module, which Next shows over them.
 * @type {import("next/dist/compiled/webpack/webpack").webpack.LoaderDefinitionFunction}
 */
function siteLoader(source) {
  const done = this.async();
  const root = join(import.meta.dirname, "../..");
  for (const folder of MADE_OF) this.addContextDependency(join(root, folder));
  execFile(
    process.execPath,
    ["--import", "tsx", "lib/publish/holdContent.ts"],
    { cwd: root },
    (error, _, told) => {
      // Where in this file it came up helps nobody who writes content.
      if (error) done(Object.assign(new Error(told || error.message), { stack: "" }));
      else done(null, `${source}\n// Loaded at ${new Date().toISOString()}.\n`);
    },
  );
}

export default siteLoader;
