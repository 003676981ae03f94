import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type Plugin } from "vite";

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

/**
 * Answers an address that does not exist as hosts do, with the page that says so. It stands after Vite has turned
 * `/en/` into `/en/index.html`, and before Vite serves that file.
 */
const notFound: Plugin = {
  name: "not-found",
  configurePreviewServer: (server) => () => {
    server.middlewares.use((request, response, next) => {
      const path = new URL(request.url ?? "/", "http://localhost").pathname;
      if (path.endsWith(".html") && existsSync(join("out", path))) return next();
      response.writeHead(404, { ...builtHeaders(), "Content-Type": "text/html; charset=utf-8" });
      response.end(readFileSync("out/404.html"));
    });
  },
};

/** Serves the built site on http://localhost:3000. */
export default defineConfig({
  appType: "mpa",
  logLevel: "info",
  build: { outDir: "out" },
  plugins: [notFound],
  preview: {
    host: "127.0.0.1",
    port: Number(process.env.PORT ?? 3000),
    strictPort: true,
    headers: builtHeaders(),
  },
});
