import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { contentSecurityPolicy } from "../../../lib/publish/contentSecurityPolicy";
import { headersFile } from "../../../lib/publish/headersFile";
import { hostHeaders } from "../../../lib/release/hostHeaders";
import { makeRelease, type ReleaseWishes } from "../../../lib/release/makeRelease";
import { readList } from "../../../lib/signatures/verify.mjs";
import { ledger } from "../../fixtures/malformed/translationCases";

let folder: string;
const at = (file: string) => join(folder, file);
const textOf = (file: string) => readFileSync(at(file), "utf8");
const headersOf = (hash: string) => headersFile(contentSecurityPolicy([hash], true));
const lock = (license: string) => ({ packages: { "": { name: "lamp", version: "1.0.0", license } } });
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "release-"));
  mkdirSync(at("out/en"), { recursive: true });
  writeFileSync(at("out/en/index.html"), "The lighthouse keeper. ".repeat(100));
  writeFileSync(at("out/_headers"), headersOf("new"));
  writeFileSync(at("out/version.txt"), "2026-11-27T12:00:00Z\n");
  writeFileSync(at("package.json"), JSON.stringify({ name: "lamp", version: "1.0.0" }));
  writeFileSync(at("package-lock.json"), JSON.stringify(lock("MIT")));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What was said on each stream. */
async function release(wishes: ReleaseWishes = {}): Promise<{ said: string; warned: string }> {
  const said: string[] = [];
  const warned: string[] = [];
  const software = () => ({ metadata: { component: { name: "folder" } }, components: [] });
  await makeRelease(folder, wishes, software, {
    log: (line: string) => said.push(line),
    error: (line: string) => warned.push(line),
  });
  return { said: said.join("\n"), warned: warned.join("\n") };
}

describe("a release", () => {
  it("lists every file with its version and end, has the settings of servers, and says what is missing", async () => {
    const { said, warned } = await release();
    const list = readList(readFileSync(at("out/SHA256SUMS")));
    expect([list.version, list.validUntil]).toEqual(["2026-11-27T12:00:00Z", "2027-02-25T12:00:00Z"]);
    expect([...list.hashes.keys()]).toEqual([
      "_headers",
      "en/index.html",
      "en/index.html.br",
      "en/index.html.gz",
      "sbom.json",
      "verify.mjs",
      "version.txt",
    ]);
    expect(readFileSync(at("out/verify.mjs"))).toEqual(readFileSync("lib/signatures/verify.mjs"));
    expect(readdirSync(at(".release")).sort()).toEqual(
      ["Caddyfile", "Containerfile", "Containerfile.dockerignore", "nginx.conf"].sort(),
    );
    for (const what of ["a contact", "--previous", "a signature"]) expect(said).toContain(`Missing: ${what}`);
    expect(warned).toBe("");
  });

  it("lists the contact for reports on security, where there is one, and not one of an earlier run", async () => {
    const { said } = await release({ contact: "mailto:keeper@lighthouse.example" });
    expect(said).not.toContain("Missing: a contact");
    expect(textOf("out/SHA256SUMS")).toContain("  .well-known/security.txt\n");
    await release();
    expect(textOf("out/SHA256SUMS")).not.toContain("security.txt");
  });

  it("lets pages of the release before keep their look", async () => {
    mkdirSync(at("served"));
    writeFileSync(at("served/_headers"), headersOf("old"));
    await release({ previous: "served" });
    for (const config of ["Caddyfile", "nginx.conf"])
      expect(textOf(`.release/${config}`)).toContain("style-src 'sha256-new' 'sha256-old'");
  });

  it("is newer than the one before it, or is refused: whoever has that one would refuse this one", async () => {
    mkdirSync(at("served"));
    writeFileSync(at("served/_headers"), headersOf("old"));
    for (const version of ["2026-11-27T12:00:00Z", "2026-11-28T00:00:00Z"]) {
      writeFileSync(at("served/version.txt"), `${version}\n`);
      await expect(release({ previous: "served" })).rejects.toThrow(
        `, ${version}, received 2026-11-27T12:00:00Z`,
      );
    }
    writeFileSync(at("served/version.txt"), "2026-11-27T11:59:59Z\n");
    await release({ previous: "served" });
  });

  it("made again has the same list, and keeps its signatures; those of another list go", async () => {
    await release();
    const list = textOf("out/SHA256SUMS");
    const signature = at("out/SHA256SUMS.keeper@lighthouse.example.sig");
    writeFileSync(signature, "of this list");
    expect((await release()).said).not.toContain("Missing: a signature");
    expect(textOf("out/SHA256SUMS")).toBe(list);
    expect(existsSync(signature)).toBe(true);
    writeFileSync(at("out/en/index.html"), "The keeper of the lighthouse. ".repeat(100));
    await release();
    expect(existsSync(signature)).toBe(false);
  });

  it("promises HTTPS and an onion address in the settings of this host alone, and only when asked", async () => {
    await release();
    const settings = () => ["Caddyfile", "nginx.conf"].map((file) => textOf(`.release/${file}`));
    for (const text of settings()) expect(text).not.toMatch(/Strict-Transport|Onion/);
    const onion = "pg6mmjiyjmcrsslvykfwnntlaru7p5svn6y2ymmju6nubxndf4pscryd.onion";
    await release({ headers: hostHeaders({ hsts: "365", onion }) });
    for (const text of settings()) {
      expect(text).toContain('Strict-Transport-Security "max-age=31536000"');
      expect(text).toContain(`Onion-Location "http://${onion}`);
    }
    expect(textOf("out/_headers")).toBe(headersOf("new"));
  });

  it("that is to be reviewed stops with what is missing, before anything is written; another does not", async () => {
    cpSync("tests/fixtures/malformed/valid/content", at("content"), { recursive: true });
    await expect(release({ reviewed: true })).rejects.toThrow(
      /^expected every text to be translated and reviewed as it is, .* 0 withdrawals\nen: nobody yet\n {2}now: \d+ texts, \d+ statements\n {4}script: 3 texts, /,
    );
    // The Spanish of the valid content lacks what one question says besides.
    writeFileSync(at("content/es/made-from.json"), ledger().text);
    await expect(release({ reviewed: true })).rejects.toThrow(
      /received 1 parts that are behind their English .*\ntranslations of an older English:\n.*\nes +now +0 +1 +0 +0\n/,
    );
    rmSync(at("content/es/made-from.json"));
    const withdrawn = [{ what: "state/me#name", on: "2026-11-24", because: "law" }];
    writeFileSync(at("content/withdrawn.json"), JSON.stringify({ withdrawn }));
    await expect(release({ reviewed: true })).rejects.toThrow(
      "\nstate/me#name: withdrawn on 2026-11-24, and not mended yet\nen: nobody yet",
    );
    expect(existsSync(at("out/SHA256SUMS"))).toBe(false);
    expect((await release()).said).toContain("out/SHA256SUMS");
  });

  it("stops, with the reason and nothing written, without the instant of its build or with a licence that nobody allowed", async () => {
    writeFileSync(at("package-lock.json"), JSON.stringify(lock("SSPL-1.0")));
    await expect(release()).rejects.toThrow('received "SSPL-1.0"');
    writeFileSync(at("out/version.txt"), "yesterday");
    await expect(release()).rejects.toThrow(
      'out/version.txt: expected the instant of the build, received "yesterday"',
    );
    rmSync(at("out/version.txt"));
    await expect(release()).rejects.toThrow("expected the instant of the build");
    expect(readdirSync(at("out"))).toEqual(["_headers", "en"]);
    expect(existsSync(at(".release"))).toBe(false);
  });
});

describe("statements of maintainers", () => {
  const state = (name: string, text: string) => {
    mkdirSync(at("said"), { recursive: true });
    writeFileSync(at(`said/${name}`), text);
  };
  const canary = (date: string, next: string) =>
    `Canary\nDate: ${date}\nNext: ${next}\nNothing was asked of us.\n`;

  it("are not published by themselves, nor while a blank of a template is open", async () => {
    await release();
    expect(existsSync(at("out/transparency"))).toBe(false);
    for (const name of ["demands.txt", "canary.txt"]) {
      rmSync(at("said"), { recursive: true, force: true });
      state(name, readFileSync(`lib/release/statements/${name}`, "utf8"));
      await expect(release({ statements: "said" })).rejects.toThrow(
        /said\/\w+\.txt:1 text: expected no line of the template's own[^]+said\/\w+\.txt:\d+ text: expected every blank filled in/,
      );
      expect(existsSync(at("out/transparency"))).toBe(false);
    }
  });

  it("stand in the list once they are whole, and go with the next release that is not given them", async () => {
    state("demands.txt", "We ask for it in writing.\n");
    state("canary.txt", canary("2026-11-20", "2027-01-20"));
    expect((await release({ statements: "said" })).warned).toBe("");
    expect(textOf("out/SHA256SUMS")).toMatch(
      / {2}transparency\/canary\.txt\n.{64} {2}transparency\/demands\.txt\n/,
    );
    cpSync(at("out"), at("served"), { recursive: true });
    writeFileSync(at("served/version.txt"), "2026-11-26T12:00:00Z\n");
    expect((await release({ previous: "served" })).warned).toContain(
      "THE CANARY of the release before is not in this one",
    );
    expect(existsSync(at("out/transparency"))).toBe(false);
  });

  it("a canary that has expired goes out as it stands, and loudly", async () => {
    state("canary.txt", canary("2026-08-20", "2026-11-26"));
    expect((await release({ statements: "said" })).warned).toContain("THE CANARY EXPIRED on 2026-11-26");
    expect(textOf("out/transparency/canary.txt")).toContain("Next: 2026-11-26");
  });
});
