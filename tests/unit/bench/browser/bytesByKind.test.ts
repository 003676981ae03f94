import { expect, it } from "vitest";
import { kindOf } from "../../../../lib/bench/browser/bytesByKind";

it.each([
  ["Document", "document"],
  ["Script", "script"],
  ["Stylesheet", "style"],
  ["Image", "image"],
  ["Fetch", "other"],
  ["Manifest", "other"],
])("%s counts as %s", (type, kind) => {
  expect(kindOf(type)).toBe(kind);
});
