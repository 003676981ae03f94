import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { sitePath } from "../model/relativeAddress";

/** The built site, each file read and compressed once. Paths are site paths: `/en/`, `/islands/walk-….js`. */
export class BuiltSite {
  readonly #compressed = new Map<string, Buffer>();

  constructor(readonly folder: string) {}

  read(path: string): Buffer {
    return readFileSync(join(this.folder, path.endsWith("/") ? `${path}index.html` : path));
  }

  /** As a host with precompressed files sends it. */
  brotli(path: string): Buffer {
    let compressed = this.#compressed.get(path);
    if (!compressed) this.#compressed.set(path, (compressed = brotli11(this.read(path))));
    return compressed;
  }

  gzip(path: string): Buffer {
    return gzipSync(this.read(path), { level: 9 });
  }

  /** The browser modules that a page loads by itself: its scripts and all that they import, but not on demand. */
  modules(path: string): string[] {
    const found = new Set<string>();
    const add = (module: string): void => {
      if (found.has(module)) return;
      found.add(module);
      const code = this.read(module).toString();
      for (const [, name] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g))
        add(`/islands/${name}`);
    };
    const html = this.read(path).toString();
    for (const [, source] of html.matchAll(/<script[^>]*\ssrc=["']?([^"'\s>]+)/g))
      add(sitePath(path, source!)!);
    return [...found];
  }

  /** Bytes of a page's modules after brotli. */
  modulesWeight(path: string): number {
    return this.modules(path).reduce((sum, module) => sum + this.brotli(module).length, 0);
  }
}

export function brotli11(bytes: Buffer): Buffer {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}
