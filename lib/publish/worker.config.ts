import { defineConfig } from "vite";

/** Bundles the service worker as one file at an address that never changes: its place says what it may serve. */
export default defineConfig({
  publicDir: false,
  logLevel: "warn",
  build: {
    outDir: "public",
    emptyOutDir: false,
    modulePreload: false,
    target: "es2020",
    rollupOptions: {
      input: "lib/offline/worker.ts",
      output: { entryFileNames: "sw.js", format: "iife" },
    },
  },
});
