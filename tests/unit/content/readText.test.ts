import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { lineAt, readText } from "../../../lib/content/readText";
import { formatFault } from "../../../lib/model/fault";

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "text-"));
});
afterAll(() => rmSync(root, { recursive: true }));

const read = (bytes: string | Buffer, name = "x.md", language?: string) => {
  writeFileSync(join(root, name), bytes);
  const { text, faults } = readText(join(root, name), name, language);
  return { text, faults: faults.map(formatFault) };
};
const HIDDEN = "expected no character that cannot be seen or that turns the order of others";

it("gives text, with the line ends of this project", () => {
  expect(read("¿Qué?\r\nNo.\r\n")).toEqual({ text: "¿Qué?\nNo.\n", faults: [] });
});

it("takes the mark of its encoding off the start, as Windows writes it, and tells of one anywhere else", () => {
  expect(read("\ufeff---\r\ntitle: A\r\n")).toEqual({ text: "---\ntitle: A\n", faults: [] });
  expect(read("\ufeff\ufeffa").faults).toEqual([`x.md:1 text: ${HIDDEN}, received U+FEFF`]);
});

it.each([
  [
    "Latin-1",
    Buffer.from("fine\ncaf\xe9\n", "latin1"),
    "x.md:2 (whole file): expected text in UTF-8, received bytes of another encoding, such as Latin-1",
  ],
  [
    "Latin-1 at the end",
    Buffer.from("fine\ncaf\xe9", "latin1"),
    "x.md:2 (whole file): expected text in UTF-8, received bytes of another encoding, such as Latin-1",
  ],
  [
    "half of a pair in bytes",
    Buffer.from("a\xed\xa0\x80", "latin1"),
    "x.md:1 (whole file): expected text in UTF-8, received bytes of another encoding, such as Latin-1",
  ],
  [
    "UTF-16",
    Buffer.from("\ufeffab", "utf16le"),
    "x.md:1 (whole file): expected text in UTF-8, received UTF-16",
  ],
])("gives nothing of %s", (_, bytes, fault) => {
  expect(read(bytes)).toEqual({ text: undefined, faults: [fault] });
});

it("tells of each hidden character, with the line of its first, and gives the text all the same", () => {
  expect(read("\u00ada\n\u202eb\u202e\nc\u0000\n")).toEqual({
    text: "\u00ada\n\u202eb\u202e\nc\u0000\n",
    faults: [
      `x.md:1 text: ${HIDDEN}, received U+00AD`,
      `x.md:2 text: ${HIDDEN}, received U+202E`,
      `x.md:3 text: ${HIDDEN}, received U+0000`,
    ],
  });
  expect(read("\u200e", "x.json", "ar").faults).toEqual([]);
  expect(read("\u200e", "x.json", "es").faults).toHaveLength(1);
  expect(
    read(Array.from({ length: 30 }, (_, at) => String.fromCodePoint(0xe000 + at)).join("")).faults,
  ).toHaveLength(10);
});

it.each([
  ["x.md", 64_000],
  ["x.svg", 32_000],
  ["x.json", 4_000_000],
])("does not read %s of more than %i bytes", (name, most) => {
  expect(read("x".repeat(most), name).faults).toEqual([]);
  truncateSync(join(root, name), 8e9);
  expect(readText(join(root, name), name).faults.map(formatFault)).toEqual([
    `${name}:1 (whole file): expected at most ${most} bytes, received 8000000000 bytes`,
  ]);
});

it("says what the system says of a file that cannot be read", () => {
  mkdirSync(join(root, "folder.json"));
  expect(readText(join(root, "folder.json"), "folder.json").faults.map(formatFault)).toEqual([
    "folder.json:1 (whole file): expected a file that can be read, received EISDIR",
  ]);
  expect(readText(join(root, "none.md"), "none.md").faults.map(formatFault)).toEqual([
    "none.md:1 (whole file): expected a file that can be read, received ENOENT",
  ]);
});

it("counts lines from 1", () => {
  expect([lineAt("a\nb", 0), lineAt("a\nb", 2)]).toEqual([1, 2]);
});
