import { expect, test } from "vitest";
import { relativeAddress, sitePath } from "../../../lib/model/relativeAddress";

const PATHS = [
  "/",
  "/icon.svg",
  "/en/",
  "/en/guides/",
  "/en/guides/gates/",
  "/en/guides/gates/guide.md",
  "/ar/",
];

for (const from of PATHS)
  for (const to of [...PATHS, "/en/guides/gates/#open"])
    test(`what ${from} calls ${to} leads there, below any folder`, () => {
      const address = relativeAddress(from, to);
      expect(sitePath(from, address)).toBe(to);
      expect(new URL(address, `https://host.example/a/b${from}`).href).toBe(`https://host.example/a/b${to}`);
    });

test("an address says no more than it must", () => {
  expect(relativeAddress("/en/guides/gates/", "/en/guides/locks/")).toBe("../locks/");
  expect(relativeAddress("/en/guides/gates/", "/en/guides/gates/map/")).toBe("map/");
  expect(relativeAddress("/en/guides/gates/", "/en/guides/gates/#open")).toBe("#open");
  expect(relativeAddress("/en/guides/gates/", "/en/guides/gates/")).toBe("./");
  expect(relativeAddress("/", "/icon.svg")).toBe("icon.svg");
});

test("what leads out of the site has no site path", () => {
  for (const address of ["https://court.example/en/", "//court.example/", "mailto:a@b.example", "tel:+1"])
    expect(sitePath("/en/", address)).toBeNull();
  expect(sitePath("/en/", "#open")).toBe("/en/#open");
});
