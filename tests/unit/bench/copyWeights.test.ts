import { describe, expect, it } from "vitest";
import { judgeCopies } from "../../../lib/bench/copyWeights";

const MB = 1024 * 1024;

describe("the budgets of a language", () => {
  it("its offline copy may have 1 MB, its search index 100 KB", () => {
    const fits = { locale: "en", files: 500, offline: MB, index: 100 * 1024 };
    expect(judgeCopies([fits]).over).toEqual([]);
    const { over } = judgeCopies([fits, { ...fits, locale: "ar", offline: MB + 1, index: 102_401 }]);
    expect(over).toEqual([
      "offline copy of ar: 1,048,577 B of 1,048,576 B",
      "search index of ar: 102,401 B of 102,400 B",
    ]);
  });
});
