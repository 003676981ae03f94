import { expect, it } from "vitest";
import { refuse } from "../../../lib/cli/options";

it("names what is known, and of many what is like it", () => {
  expect(() => refuse("form", ["page", "text"], "pages")).toThrow(
    /^--form: expected one of page, text, received pages$/,
  );
  const many = ["home", "paper", "street", "car", "work", "travel", "custody"];
  expect(() => refuse("situation", many, "hoem")).toThrow(/, received hoem, perhaps home$/);
  expect(() => refuse("situation", many)).toThrow(/, received nothing$/);
});
