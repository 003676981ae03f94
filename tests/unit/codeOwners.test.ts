import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";

const lines = readFileSync(".github/CODEOWNERS", "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split(/\s+/));
const patterns = lines.map(([pattern = ""]) => pattern);

/** Paths from the root alone: whoever reads the list sees what each line is for. */
function fits(pattern: string): boolean {
  const path = `.${pattern}`;
  return (
    pattern.startsWith("/") && existsSync(path) && statSync(path).isDirectory() === pattern.endsWith("/")
  );
}

describe("who is asked to review", () => {
  it("each line names a file or a folder that exists, after one for everything", () => {
    const [everything, ...paths] = patterns;
    expect(everything).toBe("*");
    expect(paths.filter((pattern) => !fits(pattern))).toEqual([]);
  });

  it("no line is put out by a wider one below it, or stands there twice", () => {
    const idle = patterns.filter((pattern, at) =>
      patterns.slice(at + 1).some((later) => later === "*" || pattern.startsWith(later)),
    );
    expect(idle).toEqual([]);
  });

  it("each folder of content has a line, and so each language", () => {
    const folders = readdirSync("content", { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !entry.name.startsWith("."),
    );
    expect(folders.map(({ name }) => `/content/${name}/`).filter((path) => !patterns.includes(path))).toEqual(
      [],
    );
  });

  it("whoever is named is named as the host of the repository reads it", () => {
    const owners = lines.flatMap(([, ...names]) => names);
    expect(owners.filter((name) => !/^(@[\w-]+(\/[\w-]+)?|[^@\s]+@[^@\s]+\.\w+)$/.test(name))).toEqual([]);
  });
});
