import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type Plugin } from "vite";
import { builtHeaders } from "./builtHeaders.ts";
import { folderAddress } from "./folderAddress.ts";
import { HOST, sitePort } from "./sitePort.ts";

/** What hosts will send, so that people try it. */
const headers = () => builtHeaders(readFileSync("out/_headers", "utf8"));

/** Sends who left out the slash at the end of an address on, as hosts do. */
const slashes: Plugin = {
  name: "slashes",
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use((request, response, next) => {
      const to = folderAddress(request.url ?? "/", (path) => existsSync(join("out", path, "index.html")));
      if (to === undefined) return next();
      response.writeHead(308, { ...headers(), Location: to });
      response.end();
    });
  },
};

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
  // Faults alone: where it is is told by whoever serves.
  logLevel: "warn",
  build: { outDir: "out" },
  plugins: [slashes, notFound],
  preview: {
    host: HOST,
    port: sitePort(),
    strictPort: true,
    headers: headers(),
  },
});
