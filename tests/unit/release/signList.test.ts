import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fileHashes, LIST, SIGNATURE } from "../../../lib/release/fileHashes";

const isInstalled = spawnSync("ssh-keygen", ["-?"]).error === undefined;
if (!isInstalled) console.warn("SKIPPED: signatures, because ssh-keygen is not installed (openssh-client)");

const TSX = "node_modules/.bin/tsx";
const SIGN = "lib/release/sign.ts";
const WHO = "keeper@lighthouse.example";

describe("a list without a key, or a key without a list", { timeout: 60_000 }, () => {
  it.each([
    [["--folder", "tests"], "--key: expected the path of an OpenSSH key, received nothing"],
    [["--folder", "tests", "--key", "none"], "expected tests/SHA256SUMS, which `npm run release` writes"],
  ])("%j ends with what is missing", (args, message) => {
    const { status, stderr } = spawnSync(TSX, [SIGN, ...args], { encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 2, stderr: `${message}\n` });
  });
});

describe.skipIf(!isInstalled)("a signed copy", { timeout: 60_000 }, () => {
  let folder: string;
  let copy: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "sign-"));
    copy = mkdtempSync(join(folder, "copy-"));
    for (const key of ["key", "other"])
      spawnSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", "", "-f", join(folder, key)]);
    const [type, key] = readFileSync(join(folder, "key.pub"), "utf8").trim().split(" ");
    writeFileSync(join(folder, "allowed_signers"), `${WHO} namespaces="rights-in-hand" ${type} ${key}\n`);
    writeFileSync(join(copy, "index.html"), "I will speak to you through the closed door.");
    writeFileSync(join(copy, "part.json"), "{}");
    writeFileSync(join(copy, LIST), fileHashes(copy));
    sign("key");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function sign(key: string): void {
    const { status } = spawnSync(TSX, [SIGN, "--folder", copy, "--key", join(folder, key)]);
    expect(status).toBe(0);
  }

  /** The two commands that whoever has a copy runs, as lib/release/sign.ts gives them. */
  function check(namespace = "rights-in-hand"): { isSigned: boolean; isWhole: boolean } {
    const run = (command: string) => spawnSync("sh", ["-c", command], { cwd: copy }).status === 0;
    const verify = `ssh-keygen -Y verify -f ../allowed_signers -I ${WHO} -n ${namespace} -s ${SIGNATURE} < ${LIST}`;
    return { isSigned: run(verify), isWhole: run(`sha256sum --quiet -c ${LIST}`) };
  }

  /** Another value for one byte in the middle. */
  function changeOneByte(file: string): void {
    const bytes = readFileSync(join(copy, file));
    const middle = bytes.length >> 1;
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    writeFileSync(join(copy, file), bytes);
  }

  it("passes both checks, and again after a new list has been signed over the old", () => {
    expect(check()).toEqual({ isSigned: true, isWhole: true });
    writeFileSync(join(copy, "index.html"), "changed");
    writeFileSync(join(copy, LIST), fileHashes(copy));
    expect(check()).toEqual({ isSigned: false, isWhole: true });
    sign("key");
    expect(check()).toEqual({ isSigned: true, isWhole: true });
  });

  it("with one byte of a file changed, is not whole", () => {
    changeOneByte("index.html");
    expect(check()).toEqual({ isSigned: true, isWhole: false });
  });

  it("with a file gone, is not whole", () => {
    rmSync(join(copy, "part.json"));
    expect(check()).toEqual({ isSigned: true, isWhole: false });
  });

  it("with one byte of the list changed, passes neither check", () => {
    changeOneByte(LIST);
    expect(check()).toEqual({ isSigned: false, isWhole: false });
  });

  it("with one byte of the signature changed, signed by another key, or for another purpose, is not signed", () => {
    expect(check("something-else").isSigned).toBe(false);
    sign("other");
    expect(check().isSigned).toBe(false);
    sign("key");
    changeOneByte(SIGNATURE);
    expect(check()).toEqual({ isSigned: false, isWhole: true });
  });
});
