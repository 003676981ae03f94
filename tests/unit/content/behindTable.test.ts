import { expect, it } from "vitest";
import { behindTable } from "../../../lib/content/behindTable";
import type { Behind } from "../../../lib/model/behind";

const part = (locale: string, name: string, state: Behind["state"]): Behind => ({
  locale,
  state,
  place: "text.1",
  ownPlace: null,
  english: null,
  own: null,
  file: `content/${locale}/${name}`,
});

it("what is behind is counted by language, and first what people say at once", () => {
  const table = behindTable([
    part("es", "about/method.md", "missing"),
    part("es", "guides/at-the-door.md", "changed"),
    part("es", "scripts/home-closed-door.md", "changed"),
    part("es", "scripts/home-closed-door.md", "same"),
    part("ar", "state-law/ma.json", "gone"),
  ]);
  expect(table.split("\n").map((row) => row.trim().split(/\s{2,}/))).toEqual([
    ["changed", "missing", "same meaning", "gone"],
    ["es", "now", "1", "0", "1", "0"],
    ["es", "law", "1", "0", "0", "0"],
    ["es", "rest", "0", "1", "0", "0"],
    ["ar", "law", "0", "0", "0", "1"],
  ]);
  expect(behindTable([])).toBe("every translation is made from the English as it stands");
});
