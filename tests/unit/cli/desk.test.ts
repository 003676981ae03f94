import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { homeOf } from "../../../lib/content/checkHotline";
import { toCsv } from "../../../lib/directory/csv/toCsv";
import { directory } from "../directory/entries";
import { afterAll, beforeEach, describe, expect, it } from "vitest";

// Each run takes most of two seconds: what the commands do is tested in tests/unit/directory.

/** A project of its own to write in: the directory, and what the commands read beside it. */
const project = mkdtempSync(join(tmpdir(), "desk-"));
const folder = join(project, "content/hotlines");
symlinkSync(resolve("node_modules"), join(project, "node_modules"));
cpSync("package.json", join(project, "package.json"));
symlinkSync(resolve("lib"), join(project, "lib"));

beforeEach(() => cpSync("content/hotlines", folder, { recursive: true }));
afterAll(() => rmSync(project, { recursive: true }));

function run(command: string, ...args: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [resolve("lib/cli/run.mjs"), command, ...args],
    { cwd: project, encoding: "utf8", maxBuffer: 64_000_000 },
  );
  return { stdout, stderr, status };
}
/** The files of the directory that differ from the project's own. */
function changedFiles(): string[] {
  return readdirSync(folder).filter(
    (name) => readFileSync(join(folder, name), "utf8") !== readFileSync(`content/hotlines/${name}`, "utf8"),
  );
}
const file = (name: string, text: string) => {
  const path = join(project, name);
  writeFileSync(path, text);
  return path;
};

describe("the steward’s commands", { timeout: 120_000 }, () => {
  it("dialed: writes the one file, in the form that it had", () => {
    const said = ["--on", "2026-11-20", "--by", "Ana", "--result", "dead", "--note", "disconnected"];
    expect(run("dialed", "aclu-ma", ...said)).toMatchObject({ status: 0 });
    expect(changedFiles()).toEqual(["ma.json"]);
    const old = readFileSync("content/hotlines/ma.json", "utf8").split("\n");
    const added = readFileSync(join(folder, "ma.json"), "utf8").split("\n");
    expect(added.length - old.length).toBe(9);
  });

  it("hotlines: reads its words as they were saved, with the marks of an editor on Windows", () => {
    for (const name of ["ui.json", "states.json"]) {
      const text = readFileSync(`content/en/${name}`, "utf8");
      mkdirSync(join(project, "content/en"), { recursive: true });
      file(`content/en/${name}`, `\ufeff${text.replaceAll("\n", "\r\n")}`);
    }
    expect(run("hotlines")).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  it("review: a file to sign that is not there is a slip of who typed it", () => {
    expect(run("review", "--sign", "content/reviews/none.json", "--key", "none")).toEqual({
      status: 2,
      stdout: "",
      stderr: "--sign: expected a file that can be read, received content/reviews/none.json\n",
    });
  });

  it("dialed: with faults tells each, and writes nothing", () => {
    const { status, stderr } = run("dialed", "aclu-mass", "--on", "2999-01-01", "--by", "Ana");
    expect(status).toBe(2);
    expect(stderr.split("\n").slice(0, 3)).toEqual([
      'id: expected the id of an entry, perhaps aclu-ma, aclu-md, aclu-me, received "aclu-mass"',
      expect.stringContaining("--on: expected a day that has been"),
      "--result: expected ok, moved, dead, received nothing",
    ]);
    expect(changedFiles()).toEqual([]);
  });

  it("directory: a spreadsheet out, changed, and in: all of it where it is right, nothing with a fault in one row", () => {
    const own = directory.filter((hotline) => homeOf(hotline) === "ma.json");
    const changed = toCsv(own).replaceAll("ACLU of Massachusetts", "ACLU Boston");
    const importing = (text: string) =>
      run("directory", "import", file("ma.csv", text), "--format", "csv", "--write");

    const faulty = importing(changed.replace("617-482-3170", "617-482-317"));
    expect(faulty.status).toBe(1);
    expect(faulty.stderr).toContain('received "617-482-317"');
    expect(faulty.stderr).toContain("1 fault. Nothing was written.");
    expect(changedFiles()).toEqual([]);

    const { stdout: report } = importing(changed);
    expect(report).toContain('changed  aclu-ma\n    name: "ACLU of Massachusetts" → "ACLU Boston"');
    expect(report).toContain("1 changed, 0 new");
    expect(changedFiles()).toEqual(["ma.json"]);
  });
});
