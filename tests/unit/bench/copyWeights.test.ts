import { describe, expect, it } from "vitest";
import { judgeCopies } from "../../../lib/bench/copyWeights";

const MB = 1024 * 1024;

describe("the budgets of a language", () => {
  it("its offline copy may have 1 MB, its search index and questions 100 KB together", () => {
    const fits = { locale: "en", files: 500, offline: MB, index: 60 * 1024, asked: 40 * 1024 };
    expect(judgeCopies([fits]).over).toEqual([]);
    const { over } = judgeCopies([fits, { ...fits, locale: "ar", offline: MB + 1, index: 60 * 1024 + 1 }]);
    expect(over).toEqual([
      "offline copy of ar: 1,048,577 B of 1,048,576 B",
      "search index and questions of ar: 102,401 B of 102,400 B",
    ]);
  });

  it("tells what each part of the search weighs", () => {
    const weight = { locale: "en", files: 500, offline: MB, index: 30 * 1024, asked: 50 * 1024 };
    expect(judgeCopies([weight]).rows).toEqual([
      expect.objectContaining({
        "search index br11 B": 30 * 1024,
        "questions br11 B": 50 * 1024,
        "both, % of 100 KB": 80,
      }),
    ]);
  });
});
