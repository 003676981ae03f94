import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { fileHashes } from "../../../lib/release/fileHashes";
import { releaseList } from "../../../lib/release/releaseList";
import { HEAD, LIST, readList, verify } from "../../../lib/signatures/verify.mjs";

const GOOD = 0;
const CHANGED = 1;
const CANNOT_CHECK = 2;
const NOT_VOUCHED = 3;
const NOT_FRESH = 4;

const VERSION = "2026-11-27T12:00:00Z";
const NOW = new Date("2026-12-24T00:00:00Z");
const ZEROS = "0".repeat(64);
const HEADER = `${HEAD.form}\n${HEAD.version}${VERSION}\n${HEAD.validUntil}2027-02-25T12:00:00Z\n`;

describe("a list is read strictly", () => {
  const read = (text: string) => readList(Buffer.from(text));

  it("gives its version, its end and its files", () => {
    const { version, hashes } = read(`${HEADER}${ZEROS}  .nojekyll\n${ZEROS}  en/a page.html\n`);
    expect([version, ...hashes.keys()]).toEqual([VERSION, ".nojekyll", "en/a page.html"]);
  });

  it.each([
    ["empty", "", "SHA256SUMS:1 expected # rights-in-hand release list 1, received nothing"],
    ["without files", HEADER, "SHA256SUMS:4 expected files: an empty list vouches for nothing"],
    ["of another form", `${ZEROS}  a\n`, `SHA256SUMS:1 expected ${HEAD.form}, received ${ZEROS}  a`],
    ["without a version", `${HEAD.form}\n${ZEROS}  a\n`, 'SHA256SUMS:2 expected "# version YYYY-MM-DD'],
    ["of no day", HEADER.replace("11-27", "02-30"), "SHA256SUMS:2 expected"],
    [
      "that ended before it began",
      HEADER.replace("2027-02", "2026-02"),
      "SHA256SUMS:3 expected an end after",
    ],
    ["with line ends of Windows", `${HEADER}${ZEROS}  a\n`.replaceAll("\n", "\r\n"), "line ends of Windows"],
    [
      "that was cut",
      `${HEADER}${ZEROS}  a\n${ZEROS}  b`,
      "SHA256SUMS:5 expected an end of line: the list was cut",
    ],
    ["with a mark of encoding", `\uFEFF${HEADER}${ZEROS}  a\n`, "SHA256SUMS:1 expected"],
    [
      "with a line of something else",
      `${HEADER}# more\n${ZEROS}  a\n`,
      "SHA256SUMS:4 expected 64 hex digits",
    ],
    ["with a hash cut short", `${HEADER}${ZEROS.slice(1)}  a\n`, "SHA256SUMS:4 expected 64 hex digits"],
    ["in capitals", `${HEADER}${"A".repeat(64)}  a\n`, "SHA256SUMS:4 expected 64 hex digits"],
    [
      "with a file twice",
      `${HEADER}${ZEROS}  a\n${ZEROS}  a\n`,
      "SHA256SUMS:5 expected paths in order, none twice",
    ],
    ["out of order", `${HEADER}${ZEROS}  b\n${ZEROS}  a\n`, "SHA256SUMS:5 expected paths in order"],
    ["with itself", `${HEADER}${ZEROS}  SHA256SUMS\n`, "SHA256SUMS:4 expected no line for the list itself"],
    [
      "with a signature",
      `${HEADER}${ZEROS}  SHA256SUMS.a.sig\n`,
      "SHA256SUMS:4 expected no line for the list",
    ],
  ])("%s, it is refused", (_, text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it.each(["../a", "/a", "a/../b", "a//b", "./a", "a/.", "a/", "C:/a", "c:a", "a/.."])(
    "a path out of the folder is refused: %s",
    (path) => {
      expect(() => read(`${HEADER}${ZEROS}  ${path}\n`)).toThrow(
        "SHA256SUMS:4 expected a path inside the folder",
      );
    },
  );

  it.each(["a\\b", "caf\u00e9", "gpj.\u202eexe", "a\u0007", "a".repeat(1001)])(
    "a path that systems or eyes read differently is refused, and shown harmlessly: %j",
    (path) => {
      let message = "";
      try {
        read(`${HEADER}${ZEROS}  ${path}\n`);
      } catch (error) {
        message = String(error);
      }
      expect(message).toContain("SHA256SUMS:4 expected a path in printable ASCII");
      expect(message).toMatch(/^[ -~…]{1,400}$/);
    },
  );

  it("bytes that are no text are refused", () => {
    expect(() => readList(Buffer.from([0xff, 0xfe, 0x00]))).toThrow("expected text in UTF-8");
  });
});

const isInstalled = spawnSync("ssh-keygen", ["-?"]).error === undefined;
if (!isInstalled)
  console.warn("SKIPPED: checks of a copy, because ssh-keygen is not installed (openssh-client)");

describe.skipIf(!isInstalled)("a copy", () => {
  /** Made once: a signed release, and the keys of those who sign. */
  let made: string;
  let folder: string;
  let copy: string;
  const at = (file: string) => join(folder, file);
  const keygen = (...args: string[]) => spawnSync("ssh-keygen", args, { cwd: made, input: "" });
  const publicHalf = (key: string) =>
    readFileSync(join(made, `${key}.pub`), "utf8")
      .split(" ")
      .slice(0, 2)
      .join(" ");

  beforeAll(() => {
    made = mkdtempSync(join(tmpdir(), "verify-keys-"));
    for (const key of ["ana", "ana2", "ben", "stranger"])
      keygen("-q", "-t", "ed25519", "-N", "", "-C", "", "-f", key);
    const line = (who: string, key: string) => `${who} namespaces="rights-in-hand" ${publicHalf(key)}\n`;
    writeFileSync(join(made, "allowed"), line("ana", "ana") + line("ana", "ana2") + line("ben", "ben"));
    mkdirSync(join(made, "copy/en"), { recursive: true });
    writeFileSync(join(made, "copy/.nojekyll"), "");
    writeFileSync(join(made, "copy/en/index.html"), "I will speak to you through the closed door.");
    writeFileSync(join(made, "copy/en.html"), "Everything in one file.");
    writeFileSync(join(made, "copy", LIST), releaseList(VERSION, fileHashes(join(made, "copy"))));
    sign(join(made, "copy"), "ana");
  });
  afterAll(() => rmSync(made, { recursive: true }));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "verify-"));
    copy = at("copy");
    cpSync(made, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function sign(where: string, key: string, name = key, namespace = "rights-in-hand"): void {
    const list = join(where, LIST);
    keygen("-q", "-Y", "sign", "-n", namespace, "-f", join(made, key), list);
    renameSync(`${list}.sig`, `${list}.${name}.sig`);
  }
  /** The list anew, signed, as somebody does who has a key. */
  function relist(version = VERSION): void {
    writeFileSync(join(copy, LIST), releaseList(version, fileHashes(copy)));
    sign(copy, "ana");
  }
  function check(args: string[] = [], { target = copy, now = NOW, allowed = "allowed" } = {}) {
    const said: string[] = [];
    const trust = allowed === "" ? [] : ["--allowed-signers", at(allowed)];
    const code = verify([...trust, ...args, target], { now, say: (line: string) => said.push(line) });
    return { code, said: said.join("\n") };
  }
  const expectCheck = (result: ReturnType<typeof check>, code: number, message: string) => {
    expect(result.said).toContain(message);
    expect(result.code).toBe(code);
  };

  it("that is whole, signed and in date is good", () => {
    expectCheck(check(), GOOD, "GOOD: whole, signed and in date.");
    expect(check().said).toContain(`release ${VERSION}, valid until 2027-02-25T12:00:00Z: 3 files`);
    expect(check().said).toContain("Signed by ana.");
  });

  it.each<[string, string, () => void]>([
    [
      "a changed file",
      "ALTERED en/index.html",
      () => writeFileSync(join(copy, "en/index.html"), "Open the door."),
    ],
    ["a removed file", "REMOVED en.html", () => rmSync(join(copy, "en.html"))],
    ["an added file", "ADDED en/new.html", () => writeFileSync(join(copy, "en/new.html"), "Open the door.")],
    ["an added hidden file", "ADDED .htaccess", () => writeFileSync(join(copy, ".htaccess"), "")],
    [
      "an added file in a new folder",
      "ADDED x/y/z.html",
      () => {
        mkdirSync(join(copy, "x/y"), { recursive: true });
        writeFileSync(join(copy, "x/y/z.html"), "");
      },
    ],
    [
      "a link in a file's place, even to the right content",
      "ALTERED en.html: expected a file, received a link",
      () => {
        renameSync(join(copy, "en.html"), at("elsewhere.html"));
        symlinkSync(at("elsewhere.html"), join(copy, "en.html"));
      },
    ],
    [
      "a link in a folder's place",
      "ADDED en: expected a file, received a link",
      () => {
        renameSync(join(copy, "en"), at("elsewhere"));
        symlinkSync(at("elsewhere"), join(copy, "en"));
      },
    ],
    [
      "a link to nowhere",
      "ADDED gone: expected a file, received a link",
      () => symlinkSync("none", join(copy, "gone")),
    ],
    [
      "a link round in a circle",
      "ADDED en/up: expected a file",
      () => symlinkSync("..", join(copy, "en/up")),
    ],
    [
      "a folder in a file's place",
      "ALTERED en.html: expected a file, received a folder",
      () => {
        rmSync(join(copy, "en.html"));
        mkdirSync(join(copy, "en.html"));
      },
    ],
    [
      "a pipe",
      "ADDED pipe: expected a file, received a device",
      () => spawnSync("mkfifo", [join(copy, "pipe")]),
    ],
    [
      "a page that calls itself a signature",
      "ADDED SHA256SUMS.html.sig: not a signature",
      () => writeFileSync(join(copy, "SHA256SUMS.html.sig"), "<p>Open the door."),
    ],
    [
      "a name of control characters",
      "ADDED \\u{1b}[2J\\u{202e}gpj.exe",
      () => writeFileSync(join(copy, "\u001b[2J\u202egpj.exe"), ""),
    ],
    [
      "a name that is very long",
      `ADDED ${"a".repeat(200)}… (250 characters)`,
      () => writeFileSync(join(copy, "a".repeat(250)), ""),
    ],
  ])("with %s is not good", (_, message, change) => {
    change();
    expectCheck(check(), CHANGED, message);
    expect(check().said).toContain("NOT GOOD");
    expect(check().said).not.toContain("GOOD: whole");
  });

  it("tells every difference at once, and no more than fit on a screen or two", () => {
    for (let index = 0; index < 80; index += 1) writeFileSync(join(copy, `new-${index}`), "");
    rmSync(join(copy, "en.html"));
    const { said } = check();
    expect(said).toContain("and 31 more");
    expect(said).toContain("NOT GOOD: 81 differences");
  });

  describe("whose list", () => {
    it("is of an older form, or was emptied, is refused, signed or not", () => {
      writeFileSync(join(copy, LIST), "");
      sign(copy, "ana");
      expectCheck(
        check(),
        CHANGED,
        "MALFORMED SHA256SUMS:1 expected # rights-in-hand release list 1, received nothing",
      );
      writeFileSync(join(copy, LIST), HEADER);
      sign(copy, "ana");
      expectCheck(check(), CHANGED, "an empty list vouches for nothing");
    });

    it("was written anew by a forger is not signed", () => {
      writeFileSync(join(copy, "en/index.html"), "Open the door.");
      writeFileSync(join(copy, LIST), releaseList(VERSION, fileHashes(copy)));
      expectCheck(check(), NOT_VOUCHED, "NOT GOOD: signed by nobody you trust");
      sign(copy, "stranger", "ana");
      expectCheck(check(), NOT_VOUCHED, "SHA256SUMS.ana.sig, by a key that is not in");
      sign(copy, "ana", "ana", "something-else");
      expectCheck(check(), NOT_VOUCHED, "This signature does not count: SHA256SUMS.ana.sig");
    });

    it("has no signature is whole, and said to be unsigned", () => {
      rmSync(join(copy, "SHA256SUMS.ana.sig"));
      expectCheck(check(), NOT_VOUCHED, "NOT SIGNED: the list has no signature");
    });

    it("is signed, but by nobody who was named, is not vouched for", () => {
      expectCheck(check([], { allowed: "" }), NOT_VOUCHED, "NOT CHECKED: nobody was named");
    });

    it("is a link is refused", () => {
      renameSync(join(copy, LIST), at(LIST));
      symlinkSync(at(LIST), join(copy, LIST));
      expectCheck(check(), CHANGED, "ADDED SHA256SUMS: expected a file, received a link");
    });

    it("is given from elsewhere is held against the one in the folder too", () => {
      copyFileSync(join(copy, LIST), at(LIST));
      copyFileSync(join(copy, "SHA256SUMS.ana.sig"), at("SHA256SUMS.ana.sig"));
      expectCheck(check(["--list", at(LIST)]), GOOD, "GOOD: whole");
      writeFileSync(join(copy, LIST), "another");
      expectCheck(check(["--list", at(LIST)]), CHANGED, "ALTERED SHA256SUMS: not the list that was given");
    });
  });

  describe("asked for two signers", () => {
    const both = ["--signers", "2"];
    it("needs two people", () => {
      expectCheck(check(both), NOT_VOUCHED, "NOT GOOD: signed by ana; expected 2 of your signers");
      sign(copy, "ben");
      expectCheck(check(both), GOOD, "Signed by ana, ben.");
    });

    it("takes neither one signature twice nor two keys of one person", () => {
      copyFileSync(join(copy, "SHA256SUMS.ana.sig"), join(copy, "SHA256SUMS.ben.sig"));
      expectCheck(check(both), NOT_VOUCHED, "signed by ana; expected 2");
      sign(copy, "ana2", "ben");
      expectCheck(check(both), NOT_VOUCHED, "signed by ana; expected 2");
    });

    it("a stranger's signature neither counts nor spoils it", () => {
      sign(copy, "stranger");
      expectCheck(
        check(),
        GOOD,
        "This signature does not count: SHA256SUMS.stranger.sig, by a key that is not in",
      );
      expect(check(both).code).toBe(NOT_VOUCHED);
    });
  });

  it("signed with a key that was revoked, or that is no longer valid, is not vouched for", () => {
    writeFileSync(at("revoked"), `${publicHalf("ana")}\n`);
    expectCheck(check(["--revoked", at("revoked")]), NOT_VOUCHED, "signed by nobody you trust");
    writeFileSync(at("ended"), `ana valid-before="20200101" ${publicHalf("ana")}\n`);
    expectCheck(check([], { allowed: "ended" }), NOT_VOUCHED, "or not valid today");
  });

  describe("that is old", () => {
    it("says so loudly once its end has passed, with a code of its own", () => {
      expectCheck(check([], { now: new Date("2027-02-25T12:00:00Z") }), GOOD, "GOOD");
      expectCheck(
        check([], { now: new Date("2027-02-25T12:00:01Z") }),
        NOT_FRESH,
        "EXPIRED on 2027-02-25T12:00:00Z",
      );
    });

    it("is not newer than the one that somebody has, or is", () => {
      expectCheck(
        check(["--newer-than", VERSION]),
        NOT_FRESH,
        `TOO OLD: expected a release newer than ${VERSION}`,
      );
      expectCheck(check(["--newer-than", "2026-12-01T00:00:00Z"]), NOT_FRESH, "TOO OLD");
      expect(check(["--newer-than", "2026-11-27T11:59:59Z"]).code).toBe(GOOD);
    });

    it("or of a day that has not come, is not taken for fresh", () => {
      relist("2027-01-01T00:00:00Z");
      expectCheck(check(), NOT_FRESH, "One of the two is wrong");
    });

    it("is altered first, unsigned next, and old last", () => {
      const now = new Date("2028-01-01T00:00:00Z");
      rmSync(join(copy, "SHA256SUMS.ana.sig"));
      expect(check([], { now }).code).toBe(NOT_VOUCHED);
      rmSync(join(copy, "en.html"));
      expect(check([], { now }).code).toBe(CHANGED);
    });
  });

  describe("of one file", () => {
    const alone = (content: string | null, args: string[] = ["--list", join(copy, LIST)]) => {
      const target = at("from a friend.htm");
      if (content === null) copyFileSync(join(copy, "en.html"), target);
      else writeFileSync(target, content);
      return check(args, { target });
    };

    it("is found by its content, wherever it lies and whatever it is called", () => {
      expectCheck(alone(null), GOOD, "The file is en.html of that release, byte for byte.");
    });

    it("with one word changed, or empty as some listed file is, is not good", () => {
      expectCheck(alone("Nothing in one file."), CHANGED, "no file of this release has its content");
      expectCheck(alone(""), CHANGED, "NOT GOOD");
    });

    it("is held against the list beside it, where none is named", () => {
      expectCheck(alone(null, []), CANNOT_CHECK, "expected the list: get SHA256SUMS and its signatures");
      expectCheck(check([], { target: join(copy, "en.html") }), GOOD, "The file is en.html");
    });

    it("with signers who lie beside it is checked, with a word of caution", () => {
      copyFileSync(join(copy, "en.html"), at("en.html"));
      const list = ["--list", join(copy, LIST)];
      expectCheck(
        check(list, { target: at("en.html") }),
        GOOD,
        "CAUTION: the signers lie with what they are to vouch",
      );
      expect(check(list, { target: join(copy, "en.html") }).said).not.toContain("CAUTION");
    });

    it("is told what is not signed or out of date, too", () => {
      const now = new Date("2028-01-01T00:00:00Z");
      expect(check([], { target: join(copy, "en.html"), now }).code).toBe(NOT_FRESH);
      expect(check([], { target: join(copy, "en.html"), allowed: "" }).code).toBe(NOT_VOUCHED);
    });
  });

  describe("cannot be checked", () => {
    it.each<[string, string[], string]>([
      ["without anything to check", [], "expected one folder or file, received 0"],
      ["with two", ["a", "b"], "expected one folder or file, received 2"],
      ["that is not there", ["none"], "expected a folder or a file to check; received none (ENOENT)"],
      ["with an option that is none", ["--sign", "a"], "Unknown option '--sign'"],
      ["by no signers", ["--signers", "0", "a"], "--signers: expected a count from 1 to 99, received 0"],
      ["against no version", ["--newer-than", "yesterday", "a"], "--newer-than: expected YYYY-MM-DD"],
    ])("%s", (_, args, message) => {
      const said: string[] = [];
      expect(verify(args, { say: (line: string) => said.push(line) })).toBe(CANNOT_CHECK);
      expect(said.join("\n")).toContain(message);
    });

    it("by signers who came with it, or who are not there", () => {
      copyFileSync(at("allowed"), join(copy, "allowed"));
      expectCheck(
        check([], { allowed: "copy/allowed" }),
        CANNOT_CHECK,
        "lies in the copy that it is to vouch for",
      );
      expectCheck(check([], { allowed: "none" }), CANNOT_CHECK, "--allowed-signers: a file; received");
    });

    it("without ssh-keygen", () => {
      const path = process.env.PATH;
      process.env.PATH = "";
      const result = check();
      process.env.PATH = path;
      expectCheck(result, CANNOT_CHECK, "ssh-keygen could not be run");
    });

    it("without a list", () => {
      rmSync(join(copy, LIST));
      expectCheck(check(), CANNOT_CHECK, "expected the list: get SHA256SUMS");
      expectCheck(check(["--list", folder]), CANNOT_CHECK, "expected a file named SHA256SUMS");
    });
  });

  it.runIf(process.getuid?.() !== 0)("says which file it could not read", () => {
    chmodSync(join(copy, "en.html"), 0);
    expectCheck(check(), CHANGED, "UNREADABLE en.html: EACCES");
  });

  it("is checked by the script alone, from anywhere, with no package and its exit code", () => {
    const run = (script: string) =>
      spawnSync(process.execPath, [script, "copy"], { cwd: folder, encoding: "utf8" });
    const source = run(resolve("lib/signatures/verify.mjs"));
    expect([source.status, source.stderr]).toEqual([NOT_VOUCHED, ""]);
    expect(source.stdout).not.toContain("CAUTION");
    copyFileSync("lib/signatures/verify.mjs", join(copy, "verify.mjs"));
    relist();
    expect(run("copy/verify.mjs").stdout).toContain("CAUTION: this script lies with the copy");
  });
});
