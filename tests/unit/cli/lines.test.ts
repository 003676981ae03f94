import { execFileSync, spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

const TSX = "node_modules/.bin/tsx";
const CLI = "tests/fixtures/linesCli.ts";

describe("a command that answers lines", { timeout: 60_000 }, () => {
  it("goes on after a line that fails, and says what failed", () => {
    expect(execFileSync(TSX, [CLI], { input: "a\nboom\nb", encoding: "utf8" })).toBe(
      '{"upper":"A"}\n{"input":"boom","error":"went off"}\n{"upper":"B"}\n',
    );
  });

  it("writes all of a long answer into a pipe", () => {
    const input = Array.from({ length: 100_000 }, (_, index) => `line ${index}`).join("\n");
    const output = execFileSync("sh", ["-c", `${TSX} ${CLI} | tail -1`], { input, encoding: "utf8" });
    expect(output).toBe('{"upper":"LINE 99999"}\n');
  });

  it("ends quietly when its reader goes away", () => {
    const input = "x\n".repeat(100_000);
    const { stdout, stderr } = spawnSync("sh", ["-c", `${TSX} ${CLI} | head -1`], {
      input,
      encoding: "utf8",
    });
    expect(stdout).toBe('{"upper":"X"}\n');
    expect(stderr).toBe("");
  });
});
