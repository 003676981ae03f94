import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import matter from "gray-matter";
import type { z } from "zod";
import type { Fault } from "../model/fault";
import { jsonLine } from "./jsonLine";
import { zodFaults } from "./zodFaults";

const refuseCode = () => {
  throw new Error("code in front matter");
};
// gray-matter runs `---js` front matter as code. Content is data: both names of that engine are switched off.
const MATTER = { engines: { js: refuseCode, javascript: refuseCode } };

/** A folder of content, read and validated. Every problem goes to `faults`; reading goes on. */
export class ContentFolder {
  readonly faults: Fault[] = [];
  private readonly read = new Set<string>();

  /** @param root the folder that holds `content/`; @param folder its name, as faults show it. */
  constructor(
    private readonly root: string,
    readonly folder: string,
  ) {}

  /** File names in a sub-folder that end in `ending`, without it, sorted; empty where there is no folder. */
  list(path: string, ending: string): string[] {
    const folder = join(this.root, this.folder, path);
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending))
      .map((name) => name.slice(0, -ending.length))
      .sort();
  }

  /** The names of its sub-folders, sorted. Hidden ones hold no content. */
  folders(): string[] {
    return readdirSync(join(this.root, this.folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
      .map((entry) => entry.name)
      .sort();
  }

  /** The paths of its files that nothing has read so far, sorted. What is hidden is its owner's affair. */
  unread(): string[] {
    return readdirSync(join(this.root, this.folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(join(this.root, this.folder), join(entry.parentPath, entry.name)))
      .filter((path) => !this.read.has(path) && !/(^|[\\/])\./.test(path))
      .sort();
  }

  has(path: string): boolean {
    return existsSync(join(this.root, this.folder, path));
  }

  text(path: string): string {
    this.read.add(path);
    return readFileSync(join(this.root, this.folder, path), "utf8");
  }

  /** A JSON file that fits the schema, or undefined and faults. */
  json<T>(path: string, schema: z.ZodType<T>): T | undefined {
    const file = `${this.folder}/${path}`;
    const text = this.text(path);
    let data: unknown;
    try {
      data = JSON.parse(text);
    } catch (error) {
      this.faults.push({ file, field: "(whole file)", expected: "JSON", received: (error as Error).message });
      return undefined;
    }
    return this.fit(file, data, schema, (field) => jsonLine(text, field));
  }

  /** A Markdown file whose front matter fits the schema, or undefined and faults. */
  markdown<T>(
    path: string,
    schema: z.ZodType<T>,
  ): { file: string; data: T; body: string; bodyLine: number } | undefined {
    const file = `${this.folder}/${path}`;
    const source = this.text(path);
    let parsed: { data: unknown; content: string };
    try {
      // Passing options makes gray-matter skip its cache, whose objects are shared.
      parsed = matter(source, MATTER);
    } catch (error) {
      const received = (error as Error).message.split("\n", 1)[0]!.replace(/:$/, "");
      this.faults.push({ file, line: 1, field: "front matter", expected: "YAML", received });
      return undefined;
    }
    const data = this.fit(file, parsed.data, schema, (field) => frontMatterLine(source, field));
    const bodyLine = source.slice(0, source.length - parsed.content.length).split("\n").length;
    return data === undefined ? undefined : { file, data, body: parsed.content, bodyLine };
  }

  private fit<T>(
    file: string,
    data: unknown,
    schema: z.ZodType<T>,
    lineOf: (field: string) => number,
  ): T | undefined {
    const result = schema.safeParse(data);
    if (result.success) return result.data;
    const faults = zodFaults(file, result.error, data);
    this.faults.push(...faults.map((fault) => ({ ...fault, line: lineOf(fault.field) })));
    return undefined;
  }
}

/** The line, from 1, of the top-level front matter key that holds `field`; the first line where there is none. */
function frontMatterLine(source: string, field: string): number {
  const [key] = field.split(".", 1);
  return Math.max(1, source.split("\n").findIndex((line) => line.startsWith(`${key}:`)) + 1);
}
