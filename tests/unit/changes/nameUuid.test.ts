import { expect, it } from "vitest";
import { nameUuid } from "../../../lib/changes/nameUuid";

it("is the UUID of RFC 9562's own example (A.4)", () => {
  expect(nameUuid("www.example.com", "6ba7b810-9dad-11d1-80b4-00c04fd430c8")).toBe(
    "2ed6657d-e927-568b-95e1-2665a8aea6a2",
  );
});

it("is the same for the same name in every build, and another for another name", () => {
  // Written down: programs that read feeds know entries by it, and another one would tell everybody everything anew.
  expect(nameUuid("changes/en/2026-11-24-first-situations")).toBe("ed74aa20-1e0a-5ae4-ac18-b9ea0f7579fd");
  const names = ["a", "b", "a/b", "ab", "", "é"];
  expect(new Set(names.map((name) => nameUuid(name))).size).toBe(names.length);
});
