import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { wouldBeFaults } from "../../../lib/content/wouldBeFaults";
import { formatFault } from "../../../lib/model/fault";
import { DAY } from "../../fixtures/small";

const ROOT = "tests/fixtures/malformed/valid";
const GUIDE = "content/es/guides/gates.md";
const before = readFileSync(`${ROOT}/${GUIDE}`, "utf8");
const told = (...files: [string, string][]) => wouldBeFaults(ROOT, new Map(files), DAY).map(formatFault);

it("takes content that would be sound, with a file that is new", () => {
  expect(told([GUIDE, before.replace("Puertas", "Las puertas")])).toEqual([]);
  expect(told(["content/es/warnings/no-pushing.md", "---\n---\n\nNunca empuje. [@harbor-case]\n"])).toEqual(
    [],
  );
});

it("tells what would be wrong, and changes nothing", () => {
  expect(told([GUIDE, before.replace("{#notes}", "{#notas}")])).toEqual([
    expect.stringMatching(/^content\/es\/guides\/gates\.md:\d+ body: expected the headings /),
  ]);
  expect(told(["content/hotlines/me.json", "{"])).toEqual([
    expect.stringMatching(/^content\/hotlines\/me\.json:\d+ /),
  ]);
  expect(readFileSync(`${ROOT}/${GUIDE}`, "utf8")).toBe(before);
});
