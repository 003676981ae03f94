import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeReleases } from "../../../../lib/bench/load/releases";
import { loadWhileSwitching } from "../../../../lib/bench/load/switching";

/** A second each: what the check says of a right server, and of servers that are wrong in one way each. */
describe("answers while the link moves", { timeout: 20_000 }, () => {
  let folder: string;
  let server: Server;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "switching-"));
    for (const page of ["built/en", "built/islands"]) mkdirSync(join(folder, page), { recursive: true });
    writeFileSync(join(folder, "built/en/index.html"), "<p>The lighthouse");
    writeFileSync(join(folder, "built/404.html"), "<p>No lighthouse");
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  });

  const site = () => join(folder, "site");
  const read = (release: string, path: string) => {
    const file = join(site(), release, path.replace(/\/$/, "/index.html"));
    return existsSync(file) ? readFileSync(file, "utf8") : null;
  };
  const fromLinks: RequestListener = ({ url = "" }, response) => {
    const found = read("current", url) ?? (url.startsWith("/islands/") ? read("previous", url) : null);
    response.statusCode = found === null ? 404 : 200;
    response.end(found ?? read("current", "/404.html"));
  };
  const measure = async (listener: RequestListener) => {
    const pages = await makeReleases(join(folder, "built"), site());
    server = createServer(listener);
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    return loadWhileSwitching(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, site(), pages, 1);
  };

  it("a server that follows the link is right each time", async () => {
    const { requests, switches, duringSwitch, wrong, lost, statusErrors, firstWrong } =
      await measure(fromLinks);
    expect(firstWrong).toEqual([]);
    expect({ wrong, lost, statusErrors }).toEqual({ wrong: 0, lost: 0, statusErrors: 0 });
    expect(switches).toBeGreaterThan(5);
    expect(duringSwitch).toBeGreaterThan(0);
    expect(requests).toBeGreaterThan(switches);
  });

  it("a server that stays with one release is wrong", async () => {
    const { wrong, firstWrong } = await measure((request, response) => {
      const found = read("a", request.url ?? "");
      if (found === null) fromLinks(request, response);
      else response.end(found);
    });
    expect(wrong).toBeGreaterThan(0);
    expect(firstWrong[0]).toContain("of release a, while b was current");
  });

  it("a server that sends half of each is wrong", async () => {
    const { wrong, firstWrong } = await measure((request, response) => {
      if (request.url !== "/en/") return fromLinks(request, response);
      const [a = "", b = ""] = ["a", "b"].map((release) => read(release, "/en/") ?? "");
      response.end(a.slice(0, 10) + b.slice(10));
    });
    expect(wrong).toBeGreaterThan(0);
    expect(firstWrong[0]).toContain("of no release");
  });

  it("a server that does not keep the modules of the release before is wrong", async () => {
    const { firstWrong } = await measure(({ url = "" }, response) => {
      const found = read("current", url);
      response.statusCode = found === null ? 404 : 200;
      response.end(found ?? read("current", "/404.html"));
    });
    expect(firstWrong[0]).toMatch(/^\/islands\/only-in-[ab]\.js: status 404/);
  });

  it("an answer that breaks off is lost, and an error is counted", async () => {
    let count = 0;
    const { lost, statusErrors, wrong } = await measure((request, response) => {
      count += 1;
      if (count % 10 === 0) response.destroy();
      else if (count % 10 === 5) response.writeHead(500).end();
      else fromLinks(request, response);
    });
    expect(lost).toBeGreaterThan(0);
    expect(statusErrors).toBeGreaterThan(0);
    expect(wrong).toBeGreaterThanOrEqual(statusErrors);
  });
});
