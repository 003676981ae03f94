import { join } from "node:path";
import type { z } from "zod";
import type { Fault } from "../model/fault";
import { checkSvg } from "./checkSvg";
import { CONTENT_PLACES, isLanguage } from "./contentPlaces";
import { jsonLine } from "./jsonLine";
import { readFrontMatter } from "./readFrontMatter";
import { readJson } from "./readJson";
import { readText } from "./readText";
import { TiedReading } from "./tiedReading";
import { walkFolder } from "./walkFolder";
import { zodFaults } from "./zodFaults";

/** The directory of hotlines is read by `loadHotlines`. */
const APART = ["hotlines"];

/** A folder of content, read and validated. Every problem goes to `faults`; reading goes on. */
export class ContentFolder {
  readonly faults: Fault[] = [];
  readonly tied = new TiedReading(this);
  private readonly files: ReadonlySet<string>;
  private readonly read = new Map<string, string | undefined>();

  /** @param root the folder that holds `content/`; @param folder its name, as faults show it. */
  constructor(
    private readonly root: string,
    readonly folder: string,
  ) {
    const { files, faults } = walkFolder(root, folder, CONTENT_PLACES, APART);
    this.files = new Set(files);
    this.faults.push(...faults);
  }

  /** File names in a sub-folder that end in `ending`, without it, sorted; empty where there is no folder. */
  list(path: string, ending: string): string[] {
    const start = `${path}/`;
    return [...this.files]
      .filter((file) => file.startsWith(start) && file.endsWith(ending))
      .map((file) => file.slice(start.length, -ending.length))
      .sort();
  }

  /** The folders of languages, sorted: also of languages that pages do not have. */
  folders(): string[] {
    return [...new Set([...this.files].map(languageOf))].filter((code) => code !== undefined);
  }

  /** The paths of its files that nothing has read so far, sorted. */
  unread(): string[] {
    return [...this.files].filter((path) => !this.read.has(path));
  }

  /** The paths of all its files. */
  paths(): string[] {
    return [...this.files];
  }

  has(path: string): boolean {
    return this.files.has(path);
  }

  /** The text of a file. Undefined, with a fault, where there is none or where it cannot be read as text. */
  text(path: string): string | undefined {
    if (this.read.has(path)) return this.read.get(path);
    const file = `${this.folder}/${path}`;
    const { text, faults } = this.has(path)
      ? readText(join(this.root, file), file, languageOf(path))
      : { text: undefined, faults: [missing(file)] };
    this.read.set(path, text);
    this.faults.push(...faults);
    return text;
  }

  /** A JSON file that fits the schema, or undefined and faults. A translation is read beside its English. */
  json<T>(path: string, schema: z.ZodType<T>): T | undefined {
    const text = this.text(path);
    if (text === undefined) return undefined;
    const file = `${this.folder}/${path}`;
    const { data, faults } = readJson(text, file, languageOf(path));
    this.faults.push(...faults);
    if (data === undefined) return undefined;
    return this.fit(file, this.tied.json(path, data), schema, (field) => jsonLine(text, field));
  }

  /** A Markdown file whose front matter fits the schema, or undefined and faults. */
  markdown<T>(
    path: string,
    schema: z.ZodType<T>,
  ): { file: string; data: T; body: string; bodyLine: number } | undefined {
    const text = this.text(path);
    if (text === undefined) return undefined;
    const file = `${this.folder}/${path}`;
    const { read, faults } = readFrontMatter(text, file, languageOf(path));
    this.faults.push(...faults);
    if (!read) return undefined;
    const data = this.fit(file, read.data, schema, read.lineOf);
    return data === undefined ? undefined : { file, data, body: read.body, bodyLine: read.bodyLine };
  }

  /** A drawing that holds nothing but shapes and text, or undefined and faults. */
  svg(path: string): string | undefined {
    const text = this.text(path);
    if (text === undefined) return undefined;
    const faults = checkSvg(text, `${this.folder}/${path}`);
    this.faults.push(...faults);
    return faults.length > 0 ? undefined : text;
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

/** The language whose words a file holds, by its folder. */
function languageOf(path: string): string | undefined {
  const [first = ""] = path.split("/", 1);
  return isLanguage(first) ? first : undefined;
}

function missing(file: string): Fault {
  return { file, line: 1, field: "(whole file)", expected: "a file", received: "nothing" };
}
