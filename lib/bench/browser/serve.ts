import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { type BuiltSite, brotli11 } from "../builtSite";
import { PLAIN, plainPage } from "./plainPage";

const TYPES: Readonly<Record<string, string>> = {
  "": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

/** A server, until it is closed: then its address answers nobody. */
export type Served = { origin: string; close: () => void };

/** Serves the built site over loopback, precompressed with brotli, and beside it plain pages of these addresses. */
export async function serve(site: BuiltSite, plainOf: readonly string[]): Promise<Served> {
  const plain = new Map(
    plainOf.map((path) => [`${PLAIN}${path}`, brotli11(Buffer.from(plainPage(site.read(path).toString())))]),
  );
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    try {
      const body = plain.get(path) ?? site.brotli(path);
      response.writeHead(200, {
        "Content-Type": TYPES[extname(path)] ?? "application/octet-stream",
        "Content-Encoding": "br",
        "Content-Length": body.length,
      });
      response.end(body);
    } catch {
      response.writeHead(404);
      response.end();
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
