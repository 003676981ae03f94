import { posix, win32 } from "node:path";
import { expect, it } from "vitest";
import { withSlashes } from "../../../lib/content/withSlashes";

it("shows a path of Windows as everywhere else", () => {
  expect(withSlashes(win32.join("content", "en", "guides/at-work.md"), win32.sep)).toBe(
    "content/en/guides/at-work.md",
  );
  expect(withSlashes(win32.relative("C:\\site", "C:\\site\\out\\en\\index.html"), win32.sep)).toBe(
    "out/en/index.html",
  );
});

it("leaves a path of other systems as it is, where a backslash is part of a name", () => {
  expect(withSlashes("content/a\\b.md", posix.sep)).toBe("content/a\\b.md");
});
