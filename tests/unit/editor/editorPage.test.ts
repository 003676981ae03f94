import { expect, it } from "vitest";
import { EDITOR_FILES, editorPage } from "../../../lib/editor/editorPage";

const policyOf = (page: string) =>
  new Map(
    /Content-Security-Policy" content="([^"]+)"/
      .exec(page)![1]!
      .split("; ")
      .map((part) => [part.split(" ")[0], part.split(" ").slice(1)] as const),
  );
const hostsIn = (page: string) =>
  [...policyOf(page).values()].flat().filter((source) => source.startsWith("https:"));

it("runs its own script alone, and asks the service that keeps the repository and nobody else", () => {
  const page = editorPage({ service: "github" });
  expect(policyOf(page).get("script-src")).toEqual(["'self'"]);
  expect(policyOf(page).get("default-src")).toEqual(["'none'"]);
  expect(hostsIn(page).filter((host) => !/github(usercontent|status)?\.com$/.test(host))).toEqual([]);
  expect(hostsIn(editorPage({ service: "gitlab" })).some((host) => host.includes("github"))).toBe(false);
});

it("may ask the helper that signs people in, where there is one", () => {
  const hosts = hostsIn(editorPage({ service: "github", signIn: "https://sign-in.example.org/path" }));
  expect(hosts).toContain("https://sign-in.example.org");
});

it("names its files, and stays out of search", () => {
  const page = editorPage({ service: "github" });
  for (const name of ["editor.js", "symbols.woff2"]) {
    expect(Object.keys(EDITOR_FILES)).toContain(name);
    expect(page).toContain(name);
  }
  expect(page).toContain('content="noindex"');
});
