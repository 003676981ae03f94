import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { builtHeaders } from "./builtHeaders.ts";

/** What hosts will send, so that people try it. */
const headers = () => builtHeaders(readFileSync("out/_headers", "utf8"));

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
      response.writeHead(404, { ...headers(), "Content-Type": "text/html; charset=utf-8" });
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
    headers: headers(),
  },
});
