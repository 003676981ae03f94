import { join } from "node:path";
import { defineConfig, type Plugin } from "vite";

const islands = [
  "card",
  "check",
  "chooser",
  "ended",
  "find-person",
  "frame",
  "hear",
  "kept",
  "poster",
  "plan",
  "print",
  "printGuide",
  "report",
  "search",
  "situation",
  "zip",
];

/**
 * A module that comes later is only imported, and once more where it did not come. Vite would first look for sheets and modules that it
 * needs: ours carry their sheets as text, and 0.6 KB for nothing is a tenth of what a page may load.
 */
const onlyImport: Plugin = {
  name: "only-import",
  enforce: "pre",
  load: (id) =>
    id === "\0vite/preload-helper.js"
      ? `export { importAgain as __vitePreload } from ${JSON.stringify(join(import.meta.dirname, "../islands/importAgain.ts"))};`
      : null,
};

/** What nearly every page needs some of: as one file it is less than as many, each with its own address and compression. */
const SHARED =
  /islands\/(adoptSheet|at|button|fetchJson|forget|importAgain|inTime|lastAsked|makeNode|part)\.ts$|vite\/preload-helper/;

/** What waits for a touch before it fetches anything: mostly both on a page. */
const WHEN_TOUCHED = /islands\/.*WhenTouched\.ts$/;

/** Bundles the browser modules. Names carry the hash of their content, so that integrity and caches never disagree. */
export default defineConfig({
  publicDir: false,
  logLevel: "warn",
  base: "/islands/",
  plugins: [onlyImport],
  build: {
    outDir: "public/islands",
    emptyOutDir: true,
    manifest: "manifest.json",
    modulePreload: false,
    target: "es2020",
    rollupOptions: {
      input: islands.map((name) => `lib/islands/${name}.ts`),
      output: {
        entryFileNames: "[name]-[hash].js",
        chunkFileNames: "[name]-[hash].js",
        codeSplitting: {
          groups: [
            { name: "shared", test: SHARED },
            { name: "whenTouched", test: WHEN_TOUCHED },
          ],
        },
      },
    },
  },
});
