import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "../../../lib/publish/contentSecurityPolicy";
import { securityHeaders } from "../../../lib/publish/securityHeaders";
import { CACHE_RULES, ERRORS, OTHER_FILES } from "../../../lib/publish/cacheRules";
import { compressFolder } from "../../../lib/release/compress";
import { type RunningServer, SERVERS } from "../../../lib/bench/load/servers";
import { hostHeaders } from "../../../lib/release/hostHeaders";
import { caddyfile, containerfile, nginxConf } from "../../../lib/release/serverConfigs";

const headers = securityHeaders(contentSecurityPolicy(["aaa", "bbb"], true));

describe("the settings of every server", () => {
  it.each([
    ["Caddy", caddyfile(headers)],
    ["nginx", nginxConf(headers)],
  ])("%s has each header and each cache rule, and writes no reader down", (_, text) => {
    for (const [name, value] of Object.entries(headers)) expect(text).toContain(`${name} "${value}"`);
    for (const { value } of CACHE_RULES) expect(text).toContain(`"${value}"`);
    expect(text).toContain(`"${OTHER_FILES}"`);
    expect(text).toMatch(/exclude http\.log|access_log off;/);
  });

  it.each(['a "quoted" word', "a $variable", "a {placeholder}", "two\nlines", "a \\ stroke"])(
    "a header that servers would read differently is refused: %j",
    (value) => {
      expect(() => caddyfile({ "X-Test": value })).toThrow("a header that servers would read differently");
      expect(() => nginxConf({ "X-Test": value })).toThrow("a header that servers would read differently");
    },
  );

  it("the container runs as a number that is not root's, on a port that needs no rights", () => {
    expect(/^USER (\d+):(\d+)$/m.exec(containerfile())?.slice(1).map(Number)).toEqual([10001, 10001]);
    expect(containerfile()).toContain("EXPOSE 8080");
  });
});

const PAGE = `<!doctype html><p>${"The lighthouse keeper lets nobody in. ".repeat(100)}`;
const FILES = {
  "current/index.html": PAGE,
  "current/en/index.html": PAGE,
  "current/en/guide.md": "# Guide",
  "current/en/app.webmanifest": "{}",
  "current/en/changes/feed.atom": "<feed/>",
  "current/404.html": `<!doctype html><p>${"Nothing is here. ".repeat(100)}`,
  "current/islands/new-1.js": "export {};",
  "current/sw.js": "// worker",
  "current/one-file/en.html": PAGE,
  "current/offline/en.json": "[]",
  "current/data/zips/0.json": "{}",
  "current/offline/parts/new.json": "{}",
  "previous/offline/parts/old.json": "{}",
  "previous/offline/fr.json": "[]",
  "previous/islands/old-1.js": "export const old = 1;",
  "previous/en/gone/index.html": PAGE,
  "secret.txt": "not in a release",
};

for (const { name, version, start } of SERVERS) {
  const isInstalled = version() !== null;
  if (!isInstalled) console.warn(`SKIPPED: answers of ${name}, because it is not installed`);

  describe.skipIf(!isInstalled)(`${name} with its settings`, () => {
    let folder: string;
    let server: RunningServer;
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), "server-"));
      chmodSync(folder, 0o755);
      const releases = join(folder, "site");
      for (const [file, text] of Object.entries(FILES)) {
        // Links, as on a server.
        const path = join(releases, file.replace(/^(current|previous)\//, "release-$1/"));
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }
      for (const link of ["current", "previous"]) symlinkSync(`release-${link}`, join(releases, link));
      await compressFolder(join(releases, "release-current"));
      mkdirSync(join(folder, "settings"));
      server = await start(releases, headers, join(folder, "settings"));
    }, 30_000);
    afterAll(async () => {
      await server?.stop();
      rmSync(folder, { recursive: true });
    });

    const ask = async (path: string, asked: Record<string, string> = {}) => {
      const answer = await fetch(server.origin + path, { redirect: "manual", headers: asked });
      return {
        status: answer.status,
        header: (one: string) => answer.headers.get(one),
        text: await answer.text(),
      };
    };
    const policies = (answer: Awaited<ReturnType<typeof ask>>) =>
      Object.fromEntries(Object.keys(headers).map((one) => [one, answer.header(one)]));

    it("serves a folder's page with every header, for minutes", async () => {
      for (const path of ["/", "/en/"]) {
        const answer = await ask(path);
        expect(answer.status).toBe(200);
        expect(answer.text).toBe(PAGE);
        expect(answer.header("content-type")).toBe("text/html; charset=utf-8");
        expect(answer.header("cache-control")).toBe(OTHER_FILES);
        expect(policies(answer)).toEqual(headers);
      }
    });

    it("sends the compressed file to who takes it, and tells caches so", async () => {
      const zipped = await ask("/en/", { "Accept-Encoding": "gzip" });
      expect([zipped.header("content-encoding"), zipped.text]).toEqual(["gzip", PAGE]);
      const plain = await ask("/en/", { "Accept-Encoding": "identity" });
      expect([plain.header("content-encoding"), plain.text]).toEqual([null, PAGE]);
      for (const answer of [zipped, plain]) expect(answer.header("vary")).toMatch(/^Accept-Encoding/);
      // A network that fetches from here says so.
      expect(
        (await ask("/en/", { "Accept-Encoding": "gzip", Via: "1.1 x" })).header("content-encoding"),
      ).toBe("gzip");
    });

    it.runIf(name === "Caddy")("sends brotli", async () => {
      const answer = await ask("/en/", { "Accept-Encoding": "gzip, br" });
      expect([answer.header("content-encoding"), answer.text]).toEqual(["br", PAGE]);
    });

    it("leads to the slash at the end, on the host and the port that were asked", async () => {
      const answer = await ask("/en");
      expect([301, 308]).toContain(answer.status);
      expect(answer.header("location")).toBe("/en/");
      expect(policies(answer)).toEqual(headers);
    });

    it.each([
      "/none/",
      "/en/none.html",
      "/data/",
      "/data/zips/",
      "/en/none.md",
      "/islands/none.js",
      "/en/gone/",
    ])(
      "%s is not there: status 404, the page that says so, every header, and only for minutes",
      async (path) => {
        const answer = await ask(path);
        expect(answer.status).toBe(404);
        expect(answer.text).toBe(FILES["current/404.html"]);
        expect(answer.header("content-type")).toBe("text/html; charset=utf-8");
        expect(answer.header("cache-control")).toBe(OTHER_FILES);
        expect(policies(answer)).toEqual(headers);
      },
    );

    it("keeps modules for ever, those of the release before too; the worker and the offline lists not at all", async () => {
      for (const path of ["/islands/new-1.js", "/islands/old-1.js"]) {
        const answer = await ask(path);
        expect([answer.status, answer.header("cache-control")]).toEqual([
          200,
          "public, max-age=31536000, immutable",
        ]);
        expect(answer.header("content-type")).toMatch(/^(text|application)\/javascript/);
        expect(policies(answer)).toEqual(headers);
      }
      for (const path of [
        "/sw.js",
        "/offline/en.json",
        "/offline/parts/new.json",
        "/offline/parts/old.json",
      ]) {
        const answer = await ask(path);
        expect([answer.status, answer.header("cache-control")]).toEqual([200, "no-cache"]);
      }
    });

    it("has the copy in one file saved, and no page", async () => {
      const disposition = async (path: string) => (await ask(path)).header("content-disposition");
      expect(await disposition("/one-file/en.html")).toBe("attachment");
      expect(await disposition("/en/")).toBeFalsy();
    });

    it("names the types that lists of servers lack", async () => {
      expect((await ask("/en/guide.md")).header("content-type")).toBe("text/markdown; charset=utf-8");
      expect((await ask("/en/app.webmanifest")).header("content-type")).toBe("application/manifest+json");
      expect((await ask("/en/changes/feed.atom")).header("content-type")).toBe(
        "application/atom+xml; charset=utf-8",
      );
    });

    it("answers a range with that range, and a known version with nothing new", async () => {
      const part = await ask("/en/", { Range: "bytes=2-8", "Accept-Encoding": "identity" });
      expect([part.status, part.text]).toEqual([206, "doctype"]);
      const version = (await ask("/en/")).header("etag") ?? "";
      expect((await ask("/en/", { "If-None-Match": version })).status).toBe(304);
    });

    it("an answer that is an error is not kept, and has every header", async () => {
      const answer = await fetch(server.origin + "/en/", { method: "POST" });
      expect([answer.status, answer.headers.get("cache-control")]).toEqual([405, ERRORS]);
      for (const [one, value] of Object.entries(headers)) expect(answer.headers.get(one)).toBe(value);
    });

    it("where it was asked for, names the onion address of the very page, and lets nothing into the header", async () => {
      const onion = "pg6mmjiyjmcrsslvykfwnntlaru7p5svn6y2ymmju6nubxndf4pscryd.onion";
      const scratch = join(folder, "onion");
      mkdirSync(scratch);
      const other = await start(
        join(folder, "site"),
        { ...headers, ...hostHeaders({ hsts: "30", onion }) },
        scratch,
      );
      try {
        for (const path of ["/en/", "/none/", "/islands/old-1.js", "/en/%0d%0aX-Evil:%20yes"]) {
          const answer = await fetch(other.origin + path);
          expect([path, answer.headers.get("onion-location")]).toEqual([path, `http://${onion}${path}`]);
          expect(answer.headers.get("strict-transport-security")).toBe("max-age=2592000");
          expect(answer.headers.get("x-evil")).toBeNull();
        }
      } finally {
        await other.stop();
      }
    });

    it("gives nothing from outside a release", async () => {
      for (const path of ["/../secret.txt", "/islands/../../secret.txt", "/islands/..%2f..%2fsecret.txt"]) {
        const status = await new Promise<number | undefined>((done, fail) => {
          const { hostname, port } = new URL(server.origin);
          // `fetch` would take the dots out.
          request({ hostname, port, path }, (answer) => {
            answer.resume();
            done(answer.statusCode);
          })
            .on("error", fail)
            .end();
        });
        expect([path, [301, 308, 400, 404].includes(status ?? 0)]).toEqual([path, true]);
      }
    });
  });
}
