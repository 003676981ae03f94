#!/usr/bin/env node
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  closeSync,
  constants,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/**
 * Checks a copy of a release, a whole folder or one lone file, against the release's signed list. Needs Node 18.3 or newer
 * and, for signatures, ssh-keygen (OpenSSH 8.2 or newer). Asks no network, writes nothing, remembers nothing. It is one file
 * without packages so that it can be read before it is run, and it goes with each release as it stands in the source.
 *
 * A script that came with a copy says nothing about that copy: whoever changed the one could change the other. Take this
 * file from the project's source, or check it first: its `sha256sum` stands in a signed list that you trust.
 */

/** The list of a release's files, in its own folder. */
export const LIST = "SHA256SUMS";
/** What signatures of the list are for, so that none can be taken from elsewhere. */
export const NAMESPACE = "rights-in-hand";
/** Names of signatures beside the list: one for each signer, by who it is. */
export const SIGNATURE = /^SHA256SUMS\.([A-Za-z0-9][A-Za-z0-9@._+-]{0,99})\.sig$/;
/** Lines at the head of a list. `sha256sum` passes over lines that begin with #. */
export const HEAD = {
  form: "# rights-in-hand release list 1",
  version: "# version ",
  validUntil: "# valid until ",
};
/** A path as a list may have it: printable ASCII without a backslash, so that all systems and terminals see the same. */
export const PATH = /^[ -[\]-~]{1,1000}$/;

const EXIT = { good: 0, changed: 1, cannotCheck: 2, notVouched: 3, notFresh: 4 };
const USAGE = `node verify.mjs [options] <folder or file>

  --list <file>              the signed list, with its signatures beside it; without it, ${LIST} in the folder or beside the file
  --allowed-signers <file>   whose signatures count, in OpenSSH's form; it must not come with the copy
  --signers <count>          how many different people must have signed (1)
  --revoked <file>           keys that count no more: public keys, one a line, or a list of ssh-keygen -k
  --newer-than <version>     refuses this version and every older one

Ends with 0: whole, signed and in date. 1: not this release, something was changed, removed or added. 2: could not be checked.
3: whole, but not signed by who you trust. 4: whole and signed, but too old, or its dates cannot be.`;

/** In bytes. A list of a million files is none of ours. */
const LONGEST_LIST = 64_000_000;
const LONGEST_SIGNATURE = 16_384;
const MOST_LINES = 50;
const DAY_MS = 86_400_000;

/** Something that keeps the check from being made at all. */
class CannotCheck extends Error {}

/**
 * @typedef {{ version: string, validUntil: string, hashes: Map<string, string> }} ReleaseList
 *   Version and end as instants, `YYYY-MM-DDTHH:MM:SSZ`; SHA-256 in hex by path.
 */

/**
 * Reads a list strictly: what is not exactly as a release writes it is refused, so that no two readers see two lists.
 * @param {Uint8Array} bytes
 * @returns {ReleaseList}
 * @throws Error with the line, what was expected and what was found.
 */
export function readList(bytes) {
  const fail = (line, expected, received) => {
    throw new Error(
      `${LIST}:${line} expected ${expected}, received ${received === undefined ? "nothing" : shown(received)}`,
    );
  };
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    fail(1, "text in UTF-8", "other bytes");
  }
  if (text === "") fail(1, HEAD.form);
  if (text.includes("\r"))
    fail(
      1,
      "lines that end as a release writes them",
      "line ends of Windows: fetch the list again, as it is",
    );
  if (!text.endsWith("\n"))
    fail(text.split("\n").length, "an end of line: the list was cut", text.slice(text.lastIndexOf("\n") + 1));
  const [form, version, validUntil, ...entries] = text.slice(0, -1).split("\n");
  if (form !== HEAD.form) fail(1, HEAD.form, form);
  const instantAfter = (head, line, at) => {
    const value = line?.startsWith(head) ? line.slice(head.length) : "";
    return isInstant(value) ? value : fail(at, `"${head}YYYY-MM-DDTHH:MM:SSZ"`, line);
  };
  const list = {
    version: instantAfter(HEAD.version, version, 2),
    validUntil: instantAfter(HEAD.validUntil, validUntil, 3),
    hashes: new Map(),
  };
  if (list.validUntil <= list.version) fail(3, "an end after the version", validUntil);
  if (entries.length === 0) fail(4, "files: an empty list vouches for nothing");
  let before = "";
  for (const [index, entry] of entries.entries()) {
    const [, hash, path] =
      /^([0-9a-f]{64}) {2}(.+)$/.exec(entry) ?? fail(index + 4, "64 hex digits, two spaces, a path", entry);
    if (!PATH.test(path)) fail(index + 4, "a path in printable ASCII of at most 1,000 characters", path);
    if (
      path.split("/").some((part) => part === "" || part === "." || part === "..") ||
      /^[A-Za-z]:/.test(path)
    )
      fail(index + 4, "a path inside the folder", path);
    if (isListOrSignature(path)) fail(index + 4, "no line for the list itself or a signature", path);
    if (path <= before) fail(index + 4, "paths in order, none twice", path);
    before = path;
    list.hashes.set(path, hash);
  }
  return list;
}

/** @param {string} path */
export function isListOrSignature(path) {
  return path === LIST || SIGNATURE.test(path);
}

/**
 * Every way in which a folder is not what the list says. Links are not followed: what they lead to can change later.
 * @param {string} folder
 * @param {ReleaseList} list
 * @param {Uint8Array} listBytes the list itself: another one in the folder is a fault.
 * @returns {string[]} lines that begin with ALTERED, REMOVED, ADDED or UNREADABLE.
 */
export function folderFaults(folder, list, listBytes) {
  const faults = [];
  const seen = new Set();
  const open = [""];
  for (let below = open.pop(); below !== undefined; below = open.pop()) {
    const entries = attempt(() => readdirSync(join(folder, below), { withFileTypes: true }));
    if (entries instanceof Error) {
      faults.push(`UNREADABLE ${shown(below)}: ${entries.code}`);
      continue;
    }
    for (const entry of entries) {
      const path = below + entry.name;
      seen.add(path);
      const fault = entryFault(entry, join(folder, path), path, list, listBytes);
      if (fault !== undefined) faults.push(fault);
      if (entry.isDirectory()) open.push(`${path}/`);
    }
  }
  for (const path of list.hashes.keys()) if (!seen.has(path)) faults.push(`REMOVED ${shown(path)}`);
  return faults.sort();
}

function entryFault(entry, file, path, list, listBytes) {
  const expected = list.hashes.get(path);
  if (entry.isDirectory()) return expected && `ALTERED ${shown(path)}: expected a file, received a folder`;
  if (!entry.isFile()) {
    const kind = entry.isSymbolicLink() ? "a link" : "a device";
    return `${expected ? "ALTERED" : "ADDED"} ${shown(path)}: expected a file, received ${kind}`;
  }
  if (path === LIST)
    return readFileSync(file).equals(listBytes) ? undefined : `ALTERED ${LIST}: not the list that was given`;
  if (SIGNATURE.test(path)) return isSignature(file) ? undefined : `ADDED ${shown(path)}: not a signature`;
  if (expected === undefined) return `ADDED ${shown(path)}`;
  const hash = attempt(() => hashOf(file));
  if (hash instanceof Error) return `UNREADABLE ${shown(path)}: ${hash.code}`;
  return hash === expected ? undefined : `ALTERED ${shown(path)}`;
}

/**
 * Which file of the release a lone file is, whatever it is called.
 * @param {string} file
 * @param {ReleaseList} list
 * @returns {string | undefined} its path in the release.
 */
export function pathOf(file, list) {
  const hash = hashOf(file);
  return [...list.hashes].find(([, one]) => one === hash)?.[0];
}

/**
 * Whose signature a file is, of those whose signatures count.
 * @param {string} signature path of the signature.
 * @param {Uint8Array} signed what it has to be a signature of.
 * @param {{ allowed: string, revoked?: string | undefined, namespace?: string, on?: string }} keys files of OpenSSH's forms;
 * what the signature has to be for; the day, `YYYY-MM-DD`, on which the key has to be valid: without it, today.
 * @returns {{ who: string } | { refused: string }} one name for each key, the first that the file of signers gives it, so
 * that no key counts for two people.
 */
export function signerOf(signature, signed, { allowed, revoked, namespace = NAMESPACE, on }) {
  if (!isSignature(signature)) return { refused: "not a signature" };
  // At noon of that day in Greenwich: a day has begun there before it ends anywhere in the country.
  const day = on ? [`-Overify-time=${on.replaceAll("-", "")}120000Z`] : [];
  const found = sshKeygen(["find-principals", ...day, "-s", signature, "-f", allowed]);
  const who = found.stdout.split("\n")[0];
  if (found.status !== 0 || !who)
    return { refused: `by a key that is not in ${allowed}, or not valid ${on ? `on ${on}` : "today"}` };
  const revocation = revoked ? ["-r", revoked] : [];
  const checked = sshKeygen(
    ["verify", ...day, "-f", allowed, "-I", who, "-n", namespace, "-s", signature, ...revocation],
    signed,
  );
  if (checked.status === 0) return { who };
  return { refused: shown(lastLine(checked.stderr) || lastLine(checked.stdout) || "refused by ssh-keygen") };
}

function signaturesIn(folder) {
  return readdirSync(folder)
    .filter((name) => SIGNATURE.test(name))
    .sort();
}

function isSignature(file) {
  const state = lstatSync(file);
  return (
    state.isFile() &&
    state.size <= LONGEST_SIGNATURE &&
    /^-----BEGIN SSH SIGNATURE-----\n[A-Za-z0-9+/=\n]+-----END SSH SIGNATURE-----\n$/.test(
      readFileSync(file, "latin1"),
    )
  );
}

function sshKeygen([action, ...args], input = Buffer.alloc(0)) {
  const done = spawnSync("ssh-keygen", ["-Y", action, ...args], {
    input,
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C" },
  });
  // Where it ends before it has read all that it is given, there is an error too, and its answer counts.
  if (done.status === null)
    throw new CannotCheck(
      `ssh-keygen could not be run (it comes with OpenSSH): ${done.error?.message ?? done.signal}`,
    );
  return done;
}

function hashOf(file) {
  // Not followed, where the system can say so: between the look and the reading, a file can become a link.
  const handle = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const hash = createHash("sha256");
    const buffer = Buffer.allocUnsafe(1 << 20);
    for (let length = readSync(handle, buffer); length > 0; length = readSync(handle, buffer))
      hash.update(buffer.subarray(0, length));
    return hash.digest("hex");
  } finally {
    closeSync(handle);
  }
}

/** Whether a text is an instant of the calendar, `YYYY-MM-DDTHH:MM:SSZ`: such texts are in order as they are in time. */
export function isInstant(text) {
  if (!/^[12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text)) return false;
  const time = new Date(text);
  return !Number.isNaN(time.getTime()) && time.toISOString() === text.replace("Z", ".000Z");
}

/** What a stranger wrote, so that it cannot move the cursor, turn the line round or fill the screen. */
function shown(text) {
  const short = text.length > 200 ? `${text.slice(0, 200)}… (${text.length} characters)` : text;
  return short.replace(/[^ -~…]/gu, (character) => `\\u{${character.codePointAt(0).toString(16)}}`);
}

function lastLine(text) {
  return text.trim().split(/\r?\n/).at(-1);
}

function attempt(action) {
  try {
    return action();
  } catch (error) {
    return error;
  }
}

/**
 * The whole check, with its report.
 * @param {string[]} args of the command line.
 * @param {{ now?: Date, say?: (line: string) => void }} [world]
 * @returns {number} the exit code.
 */
export function verify(args, { now = new Date(), say = console.log } = {}) {
  try {
    return check(args, now, say);
  } catch (error) {
    if (!(error instanceof CannotCheck)) throw error;
    say(`COULD NOT BE CHECKED: ${error.message}`);
    return EXIT.cannotCheck;
  }
}

function check(args, now, say) {
  const options = optionsOf(args);
  if (options.help) {
    say(USAGE);
    return EXIT.good;
  }
  const { target, isFolder, listFile, allowed, revoked, wanted, newerThan } = options;
  const listBytes = readFileSync(listFile);
  const list = attempt(() => readList(listBytes));
  if (list instanceof Error) {
    say(`MALFORMED ${list.message}`);
    say("NOT GOOD: this is not the list of a release. Trust nothing that came with it.");
    return EXIT.changed;
  }
  const cameWith = (file) =>
    (isFolder && isInside(file, target)) || [dirname(target), dirname(listFile)].includes(dirname(file));
  if (cameWith(realpathSync(fileURLToPath(import.meta.url))))
    say(
      "CAUTION: this script lies with the copy that it checks. If it came with it, it can be as false: run the one from the project's source.",
    );
  if (allowed !== undefined && cameWith(allowed))
    say("CAUTION: the signers lie with what they are to vouch for. Make sure that they came another way.");
  say(`The list is of release ${list.version}, valid until ${list.validUntil}: ${list.hashes.size} files.`);

  if (isFolder) {
    const faults = folderFaults(target, list, listBytes);
    for (const fault of faults.slice(0, MOST_LINES)) say(fault);
    if (faults.length > MOST_LINES) say(`and ${faults.length - MOST_LINES} more`);
    if (faults.length > 0) {
      say(`NOT GOOD: ${faults.length} differences from the list. Do not use or pass on this copy.`);
      return EXIT.changed;
    }
    say("Each file is as listed, none is missing, none was added.");
  } else {
    const path = pathOf(target, list);
    if (path === undefined || statSync(target).size === 0) {
      say(`ALTERED ${shown(target)}: no file of this release has its content`);
      say("NOT GOOD: the file was changed, or is of another release. Do not use or pass it on.");
      return EXIT.changed;
    }
    say(`The file is ${path} of that release, byte for byte.`);
  }

  if (signaturesIn(dirname(listFile)).length === 0) {
    say(
      "NOT SIGNED: the list has no signature. It shows damage, not a forger: whoever changes a copy can write a new list.",
    );
    return EXIT.notVouched;
  }
  if (allowed === undefined) {
    say(
      "NOT CHECKED: nobody was named whose signature counts. Give --allowed-signers, with a file that did not come with the copy.",
    );
    return EXIT.notVouched;
  }
  /** Each person once, with however many keys. */
  const signers = new Set();
  for (const name of signaturesIn(dirname(listFile))) {
    const found = signerOf(join(dirname(listFile), name), listBytes, { allowed, revoked });
    if ("who" in found) signers.add(found.who);
    else say(`This signature does not count: ${name}, ${found.refused}`);
  }
  const people = [...signers].sort();
  if (people.length < wanted) {
    say(
      `NOT GOOD: signed by ${people.length === 0 ? "nobody you trust" : shown(people.join(", "))}; expected ${wanted} of your signers.`,
    );
    return EXIT.notVouched;
  }
  say(`Signed by ${shown(people.join(", "))}.`);

  const instant = now.toISOString().replace(/\.\d+Z$/, "Z");
  if (list.version > new Date(now.getTime() + DAY_MS).toISOString()) {
    say(`NOT GOOD: made on ${list.version}, and this clock says ${instant}. One of the two is wrong.`);
    return EXIT.notFresh;
  }
  if (newerThan !== undefined && list.version <= newerThan) {
    say(
      `TOO OLD: expected a release newer than ${newerThan}, received ${list.version}. Somebody may be holding newer ones back.`,
    );
    return EXIT.notFresh;
  }
  if (instant > list.validUntil) {
    say(
      `EXPIRED on ${list.validUntil}: genuine once, but law and numbers may have changed. Get a newer release.`,
    );
    return EXIT.notFresh;
  }
  say("GOOD: whole, signed and in date.");
  return EXIT.good;
}

function optionsOf(args) {
  const parsed = attempt(() =>
    parseArgs({
      args,
      allowPositionals: true,
      options: {
        list: { type: "string" },
        "allowed-signers": { type: "string" },
        signers: { type: "string" },
        revoked: { type: "string" },
        "newer-than": { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    }),
  );
  if (parsed instanceof Error) throw new CannotCheck(`${parsed.message}\n\n${USAGE}`);
  const { values, positionals } = parsed;
  if (values.help) return { help: true };
  if (positionals.length !== 1)
    throw new CannotCheck(`expected one folder or file, received ${positionals.length}\n\n${USAGE}`);
  const wanted = values.signers ?? "1";
  if (!/^[1-9]\d?$/.test(wanted))
    throw new CannotCheck(`--signers: expected a count from 1 to 99, received ${shown(wanted)}`);
  const newerThan = values["newer-than"];
  if (newerThan !== undefined && !isInstant(newerThan))
    throw new CannotCheck(
      `--newer-than: expected YYYY-MM-DDTHH:MM:SSZ, as the list has it, received ${shown(newerThan)}`,
    );

  const target = existing(positionals[0], "a folder or a file to check");
  const isFolder = statSync(target).isDirectory();
  if (!isFolder && !statSync(target).isFile())
    throw new CannotCheck(`expected a folder or a file, received ${shown(target)}`);
  const beside = isFolder ? target : dirname(target);
  const listFile = existing(
    values.list ?? join(beside, LIST),
    `the list: get ${LIST} and its signatures from the project, and name it with --list`,
  );
  if (!lstatSync(listFile).isFile() || basename(listFile) !== LIST)
    throw new CannotCheck(`expected a file named ${LIST}, received ${shown(listFile)}`);
  if (statSync(listFile).size > LONGEST_LIST)
    throw new CannotCheck(`a list of more than ${LONGEST_LIST} bytes: ${shown(listFile)}`);
  const keysFrom = (option) => {
    const value = values[option];
    if (value === undefined) return undefined;
    const file = existing(value, `--${option}: a file`);
    if (isFolder && isInside(file, target))
      throw new CannotCheck(
        `--${option}: this file lies in the copy that it is to vouch for. Take it from elsewhere: ${shown(file)}`,
      );
    return file;
  };
  return {
    target,
    isFolder,
    listFile,
    allowed: keysFrom("allowed-signers"),
    revoked: keysFrom("revoked"),
    wanted: Number(wanted),
    newerThan,
  };
}

/** The real path of what somebody named: a link that they name themselves is followed. */
function existing(path, what) {
  const real = attempt(() => realpathSync(path));
  if (real instanceof Error)
    throw new CannotCheck(`expected ${what}; received ${shown(path)} (${real.code})`);
  return real;
}

function isInside(file, folder) {
  return realpathSync(file).startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  process.exitCode = verify(process.argv.slice(2));
