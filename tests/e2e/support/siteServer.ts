import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { builtHeaders } from "../../../lib/publish/builtHeaders";

const out = join(import.meta.dirname, "../../../out");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webmanifest": "application/manifest+json",
};

/**
 * What goes wrong with an address: its text is another one, it answers with an error or from somewhere else, it waits for
 * something, the connection is cut, or nothing more comes after half of it.
 */
export type Fault =
  | { text: string }
  | { status: number }
  | { redirect: string }
  | { until: Promise<void> }
  | "cut"
  | "silent";

/**
 * The built site on a port of its own, which a test can change, break and end under a page's feet. It remembers every
 * address that was asked for. It stands in each of `folders`, such as `/a/b`; empty for the root. Whatever else is asked for is not there.
 */
export class SiteServer {
  readonly asked: string[] = [];
  readonly faults = new Map<string, Fault>();
  /** What goes wrong with every address that has no fault of its own. */
  weather: Fault | undefined;
  /** Those that a host sends with every file, as `out/_headers` says; a test may add some. */
  readonly headers: Record<string, string>;
  /** Milliseconds before each download of an offline part is answered. */
  delay = 0;
  private readonly server: Server;

  constructor(private readonly folders: readonly string[] = [""]) {
    this.headers = { ...builtHeaders(readFileSync(join(out, "_headers"), "utf8")) };
    this.server = createServer((request, response) => {
      const address = new URL(request.url ?? "/", "http://localhost").pathname;
      const path = this.pathOf(address);
      this.asked.push(request.url ?? "");
      const fault = this.faults.get(path) ?? this.weather;
      if (fault === "cut") return void response.destroy();
      const say = (status: number, text: string, more: Record<string, string> = {}) =>
        void response.writeHead(status, { ...this.headers, ...more }).end(text);
      if (typeof fault === "object" && "status" in fault) return say(fault.status, "no");
      if (typeof fault === "object" && "redirect" in fault)
        return say(302, "elsewhere", { Location: fault.redirect });
      const file = join(out, path.endsWith("/") ? `${path}index.html` : path);
      const text = typeof fault === "object" && "text" in fault ? fault.text : undefined;
      if (text === undefined && !existsSync(file)) return say(404, "no");
      const body = text ?? readFileSync(file);
      const type = { "Content-Type": TYPES[extname(file)] ?? "text/plain" };
      if (fault === "silent")
        return void response
          .writeHead(200, { ...this.headers, ...type })
          .write(body.slice(0, body.length / 2));
      const send = () => void response.writeHead(200, { ...this.headers, ...type }).end(body);
      if (typeof fault === "object" && "until" in fault) return void fault.until.then(send);
      setTimeout(send, path.startsWith("/offline/parts/") ? this.delay : 0);
    });
  }

  /** The site path of an address: in the deepest folder that it is in. */
  private pathOf(address: string): string {
    const own = this.folders.filter((folder) => address.startsWith(`${folder}/`));
    const [deepest] = own.sort((a, b) => b.length - a.length);
    return deepest === undefined ? "/not-there" : address.slice(deepest.length);
  }

  /** @returns its origin. */
  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Ends it at once, with every connection. */
  async stop(): Promise<void> {
    if (!this.server.listening) return;
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  partsAsked(): string[] {
    return this.asked.filter((path) => path.startsWith("/offline/parts/"));
  }
}
