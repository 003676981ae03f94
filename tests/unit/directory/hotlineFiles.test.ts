import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { hotlineFiles } from "../../../lib/directory/hotlineFiles";
import { Random } from "../../fixtures/random";
import { directory } from "./entries";

describe("the files of the directory", () => {
  it("come out as they are, byte for byte, in whatever order entries and fields come", async () => {
    const random = new Random(5);
    const mixed = random
      .shuffle(directory)
      .map((entry) => Object.fromEntries(random.shuffle(Object.entries(entry))) as typeof entry);
    const files = await hotlineFiles(mixed);
    const names = readdirSync("content/hotlines").sort();
    expect([...files.keys()].sort()).toEqual(names);
    const changed = names.filter(
      (name) => readFileSync(`content/hotlines/${name}`, "utf8") !== files.get(name),
    );
    expect(changed).toEqual([]);
  });
});
