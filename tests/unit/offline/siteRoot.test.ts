import { expect, it } from "vitest";
import { SiteRoot } from "../../../lib/offline/siteRoot";
import { MemoryLocks } from "./memoryLocks";

const root = new SiteRoot("https://rights.example/");
const folder = new SiteRoot("https://rights.example/a/b/");

it.each([
  [root, "/en/guides/", "https://rights.example/en/guides/"],
  [root, "/", "https://rights.example/"],
  [folder, "/en/guides/", "https://rights.example/a/b/en/guides/"],
  [folder, "/", "https://rights.example/a/b/"],
])("a site path and its whole address are each other's", (site, path, address) => {
  expect(site.at(path)).toBe(address);
  expect(site.pathOf(`${address}?a=b#c`)).toBe(path);
});

it("what is of another copy, or of another host, has no site path", () => {
  for (const address of [
    "https://rights.example/en/",
    "https://rights.example/a/bc/",
    "https://b.example/a/b/",
  ])
    expect(folder.pathOf(address)).toBeNull();
});

it("at the root of a host names are what they always were, and below it a copy's own", () => {
  expect(root.own("kept")).toBe("kept");
  expect(folder.own("kept")).toBe("kept/a/b");
});

it("locks are asked for by the copy's own names", async () => {
  const names: string[] = [];
  const locks = new MemoryLocks().of({});
  const heard = {
    request: (name: string, ...rest: [never, never]) => {
      names.push(name);
      return locks.request(name, ...rest);
    },
  } as typeof locks;
  expect(await folder.locks(heard).request("writing", async () => "done")).toBe("done");
  expect(await root.locks(heard).request("writing", { ifAvailable: true }, async () => "too")).toBe("too");
  expect(names).toEqual(["writing/a/b", "writing"]);
});
