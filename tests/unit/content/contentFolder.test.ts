import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { ContentFolder } from "../../../lib/content/contentFolder";

it("sees nothing that is hidden: neither a language nor a file that nobody reads", () => {
  const root = mkdtempSync(join(tmpdir(), "hidden-"));
  try {
    for (const path of ["en/ui.json", "en/.draft.json", ".schemas/safety.json", ".schemas/en/ui.json"]) {
      const file = join(root, "content", path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, "{}");
    }
    const folder = new ContentFolder(root, "content");
    expect(folder.folders()).toEqual(["en"]);
    expect(folder.unread()).toEqual(["en/ui.json"]);
  } finally {
    rmSync(root, { recursive: true });
  }
});

it("lists the names of a folder by themselves, so that a name stands before those that begin with it", () => {
  const root = mkdtempSync(join(tmpdir(), "listed-"));
  try {
    mkdirSync(join(root, "content/rules"), { recursive: true });
    for (const name of ["home-late", "home", "car"])
      writeFileSync(join(root, `content/rules/${name}.json`), "{}");
    expect(new ContentFolder(root, "content").list("rules", ".json")).toEqual(["car", "home", "home-late"]);
  } finally {
    rmSync(root, { recursive: true });
  }
});
