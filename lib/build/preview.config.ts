import { readFileSync } from "node:fs";
import { defineConfig } from "vite";

/** The headers for all files, read back from the built `_headers`, so that people try what hosts will send. */
function builtHeaders(): Record<string, string> {
  const lines = readFileSync("out/_headers", "utf8").split("\n");
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith("/"));
  return Object.fromEntries(
    lines.slice(1, end).map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    }),
  );
}

/** Serves the built site on http://localhost:3000. */
export default defineConfig({
  appType: "mpa",
  logLevel: "info",
  build: { outDir: "out" },
  preview: {
    host: "127.0.0.1",
    port: Number(process.env.PORT ?? 3000),
    strictPort: true,
    headers: builtHeaders(),
  },
});
