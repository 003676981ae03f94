import { expect, it } from "vitest";
import { JsonSyntaxError, jsonTokens } from "../../../lib/json/jsonTokens";

it("gives each key and each value with its path and its place", () => {
  const text = '{"a": ["x", {"b": 1}]}';
  const found = [...jsonTokens(text)].map(({ token, at, isKey }) => [
    token,
    text.indexOf(token) === at,
    isKey,
  ]);
  expect(found).toEqual([
    ["{", true, false],
    ['"a"', true, true],
    ["[", true, false],
    ['"x"', true, false],
    ["{", false, false],
    ['"b"', true, true],
    ["1", true, false],
  ]);
  const paths: string[] = [];
  for (const { path, isKey } of jsonTokens(text)) if (!isKey) paths.push(path.join("."));
  expect(paths).toEqual(["", "a", "a.0", "a.1", "a.1.b"]);
});

it("says where text is no JSON", () => {
  expect(() => [...jsonTokens('{"a": }')]).toThrow(JsonSyntaxError);
  expect(() => [...jsonTokens('{"a": }')]).toThrow("expected a value");
});
