import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { fileHashes } from "../../../lib/release/fileHashes";
import { releaseList } from "../../../lib/release/releaseList";
import { signList } from "../../../lib/release/signList";
import { LIST } from "../../../lib/signatures/verify.mjs";

const isInstalled = spawnSync("ssh-keygen", ["-?"]).error === undefined;
if (!isInstalled) console.warn("SKIPPED: signatures, because ssh-keygen is not installed (openssh-client)");

const WHO = "keeper@lighthouse.example";
const OTHER = "mate@lighthouse.example";

it.each([
  ["without a key", "tests", undefined, "--key: expected the path of an OpenSSH key, received nothing"],
  ["without a list", "tests", "none", "expected tests/SHA256SUMS, which `npm run release` writes"],
])("%s, it says what is missing", (_, folder, key, message) => {
  expect(() => signList(folder, key, "none")).toThrow(message);
});

describe.skipIf(!isInstalled)("a signed list", () => {
  /** Made once. */
  let keys: string;
  let folder: string;
  let copy: string;
  beforeAll(() => {
    keys = mkdtempSync(join(tmpdir(), "sign-keys-"));
    for (const key of ["key", "second", "stranger"])
      spawnSync("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", "", "-f", join(keys, key)]);
    const lineOf = (who: string, key: string) =>
      `${who} namespaces="rights-in-hand" ${readFileSync(join(keys, `${key}.pub`), "utf8").trim()}\n`;
    writeFileSync(join(keys, "allowed_signers"), lineOf(WHO, "key") + lineOf(OTHER, "second"));
  });
  afterAll(() => rmSync(keys, { recursive: true }));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "sign-"));
    cpSync(keys, folder, { recursive: true });
    copy = mkdtempSync(join(folder, "copy-"));
    writeFileSync(join(copy, "index.html"), "I will speak to you through the closed door.");
    writeFileSync(join(copy, LIST), releaseList("2026-11-27T12:00:00Z", fileHashes(copy)));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const sign = (key: string, allowed = "allowed_signers") =>
    signList(copy, join(folder, key), join(folder, allowed));
  /** The plain way, as the README gives it. */
  function isSignedBy(who: string, namespace = "rights-in-hand"): boolean {
    const verify = `ssh-keygen -Y verify -f ../allowed_signers -I ${who} -n ${namespace} -s ${LIST}.${who}.sig < ${LIST}`;
    return spawnSync("sh", ["-c", verify], { cwd: copy }).status === 0;
  }
  const signatures = () => readdirSync(copy).filter((file) => file !== LIST && file !== "index.html");

  it("has a signature for each signer, and a second takes none away", () => {
    sign("key");
    expect(isSignedBy(WHO)).toBe(true);
    expect(isSignedBy(WHO, "something-else")).toBe(false);
    const first = readFileSync(join(copy, `${LIST}.${WHO}.sig`), "utf8");
    sign("second");
    expect(isSignedBy(OTHER)).toBe(true);
    expect(readFileSync(join(copy, `${LIST}.${WHO}.sig`), "utf8")).toBe(first);
    expect(signatures()).toEqual([`${LIST}.${WHO}.sig`, `${LIST}.${OTHER}.sig`]);
  });

  it("is signed by the command, which tells where", () => {
    const args = [
      "--folder",
      copy,
      "--key",
      join(folder, "key"),
      "--allowed-signers",
      join(folder, "allowed_signers"),
    ];
    const { status, stdout } = spawnSync(process.execPath, ["lib/cli/run.mjs", "sign", ...args], {
      encoding: "utf8",
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${join(copy, LIST)}.${WHO}.sig\n` });
    expect(isSignedBy(WHO)).toBe(true);
  });

  it.each([
    ["an empty list", (at: string) => writeFileSync(join(at, LIST), ""), "SHA256SUMS:1 expected # rights"],
    [
      "a list of no files",
      (at: string) => writeFileSync(join(at, LIST), releaseList("2026-11-27T12:00:00Z", "")),
      "SHA256SUMS:4 expected files",
    ],
    ["a file changed since", (at: string) => writeFileSync(join(at, "index.html"), ""), "ALTERED index.html"],
    ["a file added since", (at: string) => writeFileSync(join(at, "more.html"), ""), "ADDED more.html"],
    ["a file gone since", (at: string) => rmSync(join(at, "index.html")), "REMOVED index.html"],
  ])("with %s is not signed", (_, harm, message) => {
    harm(copy);
    expect(() => sign("key")).toThrow(message);
    expect(readdirSync(copy).filter((file) => file.endsWith(".sig"))).toEqual([]);
  });

  it("changed, is signed anew over the old", () => {
    sign("key");
    writeFileSync(join(copy, LIST), releaseList("2026-11-28T12:00:00Z", fileHashes(copy)));
    expect(isSignedBy(WHO)).toBe(false);
    sign("key");
    expect(isSignedBy(WHO)).toBe(true);
  });

  it("keeps its signature when the next fails: no key there, a stranger's, no signers, a name that is no file's", () => {
    sign("key");
    const before = readFileSync(join(copy, `${LIST}.${WHO}.sig`), "utf8");
    expect(() => sign("none")).toThrow("no signature was made with");
    expect(() => sign("stranger")).toThrow("by a key that is not in");
    expect(() => sign("key", "nobody")).toThrow(
      "--allowed-signers: expected a file of whose signatures count",
    );
    const line = readFileSync(join(folder, "allowed_signers"), "utf8");
    writeFileSync(join(folder, "odd"), line.replaceAll(/^\S+/gm, "../../keeper"));
    expect(() => sign("key", "odd")).toThrow("expected an identity that can stand in a file's name");
    expect(signatures()).toEqual([`${LIST}.${WHO}.sig`]);
    expect(readFileSync(join(copy, `${LIST}.${WHO}.sig`), "utf8")).toBe(before);
    expect(isSignedBy(WHO)).toBe(true);
  });
});
