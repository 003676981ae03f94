import { expect, it } from "vitest";
import { zipFieldView } from "../../../lib/hotlines/zipFieldView";

it("a field has its label, its button and, where it is there already, what is said of it", () => {
  const field = JSON.stringify(zipFieldView({ label: "ZIP", action: "Find", hint: "Five digits" }));
  for (const text of ["ZIP", "Find", "Five digits"]) expect(field).toContain(JSON.stringify(text));
  expect(field).toContain('"for":"zip"');
  expect(field).toContain('"aria-describedby":"zip-hint zip-message"');
  expect(JSON.stringify(zipFieldView({ label: "ZIP", action: "Find" }))).toContain('"children":[""]');
});
