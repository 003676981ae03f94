import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { contentSecurityPolicy } from "../../../lib/publish/contentSecurityPolicy";
import { headersFile } from "../../../lib/publish/headersFile";

let folder: string;
const at = (file: string) => join(folder, file);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "release-"));
  const tools = { "lens-grinder": "1.0.0" };
  const about = { name: "lamp", version: "1.0.0", license: "MIT", devDependencies: tools };
  const packages = {
    "": about,
    "node_modules/lens-grinder": { version: "1.0.0", license: "MIT", dev: true },
  };
  mkdirSync(at("first/out"), { recursive: true });
  writeFileSync(at("first/out/_headers"), headersFile(contentSecurityPolicy(["lamp"], true)));
  writeFileSync(at("first/out/version.txt"), "2026-11-27T12:00:00Z\n");
  writeFileSync(at("first/package.json"), JSON.stringify(about));
  writeFileSync(at("first/.nvmrc"), process.version.slice(1));
  writeFileSync(at("first/package-lock.json"), JSON.stringify({ ...about, lockfileVersion: 3, packages }));
  cpSync(at("first"), at("second"), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

it("npm run release, in folders of other names, makes the same list, with the software that only builds, and Node", () => {
  for (const name of ["first", "second"]) {
    const { status, stderr } = spawnSync(
      process.execPath,
      [resolve("lib/cli/run.mjs"), "release", "--hsts", "30"],
      {
        cwd: at(name),
        encoding: "utf8",
        env: { ...process.env, SECURITY_CONTACT: "mailto:keeper@lighthouse.example" },
      },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    // The plain way to check.
    expect(spawnSync("sha256sum", ["-c", "SHA256SUMS"], { cwd: at(`${name}/out`) }).status).toBe(0);
  }
  const list = readFileSync(at("first/out/SHA256SUMS"), "utf8");
  expect(readFileSync(at("second/out/SHA256SUMS"), "utf8")).toBe(list);
  expect(list).toContain("  .well-known/security.txt\n");
  const sbom = JSON.parse(readFileSync(at("first/out/sbom.json"), "utf8"));
  expect(sbom.components.map(({ name }: { name: string }) => name)).toEqual(["node", "lens-grinder"]);
  expect(readFileSync(at("first/.release/nginx.conf"), "utf8")).toContain("max-age=2592000");
});

it("npm run release is called wrongly with days that are none: it ends with 2, and writes nothing", () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [resolve("lib/cli/run.mjs"), "release", "--hsts", "long"],
    { cwd: at("first"), encoding: "utf8" },
  );
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: '--hsts: expected days, from 1 to 730, received "long"\n',
  });
  expect(existsSync(at("first/out/SHA256SUMS"))).toBe(false);
});
