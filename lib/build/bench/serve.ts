import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { type BuiltSite, brotli11 } from "./builtSite";

const TYPES: Readonly<Record<string, string>> = {
  "": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

/** Serves the built site over loopback, precompressed with brotli, and beside it the pages of `extra`. */
export async function serve(
  site: BuiltSite,
  extra: ReadonlyMap<string, string>,
): Promise<{ origin: string; close: () => void }> {
  const plain = new Map([...extra].map(([path, html]) => [path, brotli11(Buffer.from(html))]));
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
