import { defineConfig } from "vite";

const islands = [
  "chooser",
  "ended",
  "find-person",
  "hear",
  "kept",
  "leave",
  "print",
  "report",
  "search",
  "situation",
  "zip",
];

/** Bundles the browser modules. Names carry the hash of their content, so that integrity and caches never disagree. */
export default defineConfig({
  publicDir: false,
  logLevel: "warn",
  base: "/islands/",
  build: {
    outDir: "public/islands",
    emptyOutDir: true,
    manifest: "manifest.json",
    modulePreload: false,
    target: "es2020",
    rollupOptions: {
      input: islands.map((name) => `lib/islands/${name}.ts`),
      output: { entryFileNames: "[name]-[hash].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
});
