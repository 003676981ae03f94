import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "../../../lib/publish/contentSecurityPolicy";
import { headersFile } from "../../../lib/publish/headersFile";

describe("npm run release", { timeout: 60_000 }, () => {
  let folder: string;
  const at = (file: string) => join(folder, file);
  const headersOf = (hash: string) => headersFile(contentSecurityPolicy([hash], true));
  const lock = (license: string) => ({
    name: "lamp",
    version: "1.0.0",
    lockfileVersion: 3,
    packages: { "": { name: "lamp", version: "1.0.0", license } },
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "release-"));
    mkdirSync(at("out/en"), { recursive: true });
    writeFileSync(at("out/en/index.html"), "The lighthouse keeper. ".repeat(100));
    writeFileSync(at("out/_headers"), headersOf("new"));
    writeFileSync(at("package.json"), JSON.stringify({ name: "lamp", version: "1.0.0" }));
    writeFileSync(at("package-lock.json"), JSON.stringify(lock("MIT")));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const run = (args: string[] = [], contact = "") =>
    spawnSync(resolve("node_modules/.bin/tsx"), [resolve("lib/release/release.ts"), ...args], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, SECURITY_CONTACT: contact },
    });
  const isWhole = () => spawnSync("sha256sum", ["-c", "SHA256SUMS"], { cwd: at("out") }).status === 0;

  it("writes the list of every file, the settings of servers and what is built from, and says what is missing", () => {
    const { status, stdout } = run();
    expect(status).toBe(0);
    expect(isWhole()).toBe(true);
    const listed = readFileSync(at("out/SHA256SUMS"), "utf8").trim().split("\n");
    expect(listed.map((line) => line.slice(66))).toEqual([
      "_headers",
      "en/index.html",
      "en/index.html.br",
      "en/index.html.gz",
    ]);
    expect(readdirSync(at(".release")).sort()).toEqual(
      ["Caddyfile", "Containerfile", "Containerfile.dockerignore", "nginx.conf", "sbom.json"].sort(),
    );
    expect(JSON.parse(readFileSync(at(".release/sbom.json"), "utf8")).bomFormat).toBe("CycloneDX");
    expect(existsSync(at("out/.well-known"))).toBe(false);
    for (const what of ["a contact", "--previous", "a signature"])
      expect(stdout).toContain(`Missing: ${what}`);
  });

  it("lists the contact for reports on security, where there is one", () => {
    const { status, stdout } = run([], "mailto:keeper@lighthouse.example");
    expect(status).toBe(0);
    expect(stdout).not.toContain("Missing: a contact");
    expect(readFileSync(at("out/SHA256SUMS"), "utf8")).toContain("  .well-known/security.txt\n");
    expect(isWhole()).toBe(true);
  });

  it("lets pages of the release before keep their look, and takes away a signature of another list", () => {
    mkdirSync(at("served"));
    writeFileSync(at("served/_headers"), headersOf("old"));
    writeFileSync(at("out/SHA256SUMS.sig"), "of another list");
    expect(run(["--previous", "served"]).status).toBe(0);
    for (const config of ["Caddyfile", "nginx.conf"])
      expect(readFileSync(at(`.release/${config}`), "utf8")).toContain("style-src 'sha256-new' 'sha256-old'");
    expect(existsSync(at("out/SHA256SUMS.sig"))).toBe(false);
  });

  it("stops, with the reason and nothing written, without a build or with a licence that nobody allowed", () => {
    writeFileSync(at("package-lock.json"), JSON.stringify(lock("SSPL-1.0")));
    expect(run().stderr).toContain('received "SSPL-1.0"');
    rmSync(at("out/_headers"));
    expect(run().stderr).toContain("expected a built out/");
    expect(existsSync(at("out/SHA256SUMS"))).toBe(false);
    expect(existsSync(at(".release"))).toBe(false);
  });
});
