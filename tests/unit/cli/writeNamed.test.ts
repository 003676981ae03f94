import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { writeNamed } from "../../../lib/cli/writeNamed";

const folder = mkdtempSync(join(tmpdir(), "named-"));
afterAll(() => rmSync(folder, { recursive: true }));

it("writes a file with its folders", () => {
  const path = join(folder, "a/b/c.txt");
  writeNamed(path, "lamp", "a file");
  expect(readFileSync(path, "utf8")).toBe("lamp");
});

it("ends with 2, and says what was typed, where the place takes none", () => {
  expect(() => writeNamed(folder, "lamp", "a file that can be written", "here")).toThrow(
    expect.objectContaining({
      code: 2,
      message: expect.stringMatching(/^--out: expected a file that can be written, received here \(EISDIR/),
    }),
  );
});

it.skipIf(!existsSync("/dev/full"))("leaves it to be told as it is that the disk is full", () => {
  expect(() => writeNamed("/dev/full", "lamp", "a file")).toThrow(
    expect.objectContaining({ code: "ENOSPC" }),
  );
});

it.skipIf(!existsSync("/proc/self"))("ends with 2 where no folder can be made", () => {
  expect(() => writeNamed("/proc/none/lamp", "lamp", "a file")).toThrow(expect.objectContaining({ code: 2 }));
});

it("keeps what stood there where the new one cannot be written", () => {
  const path = join(folder, "lamp.po");
  writeNamed(path, "before", "a file");
  // A folder is in the way of what is to become the file.
  mkdirSync(`${path}.${process.pid}.half`);
  expect(() => writeNamed(path, "after", "a file")).toThrow(expect.objectContaining({ code: 2 }));
  expect(readFileSync(path, "utf8")).toBe("before");
});
