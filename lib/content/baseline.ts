import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Baseline } from "../model/baseline";
import type { Fault } from "../model/fault";
import { SOURCE_LOCALE } from "../model/locale";
import type { ContentFolder } from "./contentFolder";
import { filesIn } from "./filesIn";
import { JSON_FILES } from "./jsonFiles";
import { jsonLine } from "./jsonLine";
import { readText } from "./readText";

export const BASELINE = "baseline.json";
const ON_PURPOSE = "fewer on purpose: npm run content -- --baseline";

/** Lists that could lose half of what is in them and still fit. What belongs to one thing, and labels, are held against that. */
const COUNTED = /^(?!situations\/|[^/]+\/ui\.json$)([^/]+\/)?[^/]+\.json$/;

/** How much there is now, by path in `content/`, in the order of paths. @param content the path of the folder `content`. */
export function countContent(content: string): Baseline {
  const paths = filesIn(content)
    // What is hidden is its owner's affair; the words of one thing are held against the thing.
    .filter((path) => !/(^|\/)\./.test(path) && path !== BASELINE && path !== "README.md");
  const files: Record<string, number> = {};
  const entries: Record<string, number> = {};
  for (const path of paths) {
    const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/")) : ".";
    files[folder] = (files[folder] ?? 0) + 1;
    const count = COUNTED.test(path) ? entriesIn(join(content, path)) : undefined;
    if (count !== undefined) entries[path] = count;
  }
  return { files, entries };
}

/** The items of all lists of a file, or its keys where it has none. Undefined where it is no JSON, which is told elsewhere. */
function entriesIn(path: string): number | undefined {
  try {
    const data = JSON.parse(readText(path, path).text ?? "") as object;
    const lists = Object.values(data).filter(Array.isArray);
    return lists.length === 0 ? Object.keys(data).length : lists.reduce((sum, { length }) => sum + length, 0);
  } catch {
    return undefined;
  }
}

/**
 * What is gone: a folder with fewer files, or a file with fewer entries, than the baseline says. What grew is no fault. Nothing
 * else would notice half a state: the rest of it fits.
 */
export function baselineFaults(folder: ContentFolder, content: string): Fault[] {
  if (!folder.has(BASELINE))
    return [
      {
        file: `${folder.folder}/${BASELINE}`,
        field: "(whole file)",
        expected: "how much there is at least: npm run content -- --baseline",
        received: "nothing",
      },
    ];
  const baseline = folder.json(BASELINE, JSON_FILES[BASELINE]);
  if (!baseline) return [];
  const text = folder.text(BASELINE) ?? "";
  const now = countContent(content);
  const expected = (kind: keyof Baseline, path: string, count: number) =>
    `at least ${count} ${kind}, as in ${folder.folder}/${BASELINE}:${jsonLine(text, `${kind}.${path}`)} (${ON_PURPOSE})`;

  const files = shrunk(baseline.files, now.files).map(([path, count, received]) => ({
    file: path === "." ? folder.folder : `${folder.folder}/${path}`,
    field: "(folder)",
    expected: expected("files", path, count),
    received: [String(received), ...missingIn(folder, path)].join(", without "),
  }));
  const isThere = (path: string) => existsSync(join(content, path));
  const entries = shrunk(baseline.entries, now.entries)
    // A file that cannot be counted has a fault of its own.
    .filter(([path, , received]) => received > 0 || path in now.entries || !isThere(path))
    .map(([path, count, received]) => ({
      file: `${folder.folder}/${path}`,
      field: "(whole file)",
      expected: expected("entries", path, count),
      received: isThere(path) ? String(received) : "no such file",
    }));
  return [...files, ...entries];
}

/** Where there is more than a baseline says, which is no fault: until it says so too, what was added can go unnoticed. */
export function grownSince(before: Baseline, now: Baseline): string[] {
  return (["files", "entries"] as const).flatMap((kind) =>
    Object.entries(now[kind]).flatMap(([path, count]) => (count > (before[kind][path] ?? 0) ? [path] : [])),
  );
}

type Counts = Baseline["files"];

function shrunk(before: Counts, now: Counts): [path: string, count: number, received: number][] {
  return Object.entries(before).flatMap(([path, count]): [string, number, number][] => {
    const received = now[path] ?? 0;
    return received < count ? [[path, count, received]] : [];
  });
}

/** What a folder of a translation lacks of the English one. */
function missingIn(folder: ContentFolder, path: string): string[] {
  const kind = /^[^/]+\/(.+)$/.exec(path)?.[1];
  if (kind === undefined) return [];
  return [".md", ".json"].flatMap((ending) => {
    const own = folder.list(path, ending);
    return folder
      .list(`${SOURCE_LOCALE}/${kind}`, ending)
      .filter((id) => !own.includes(id))
      .map((id) => id + ending);
  });
}
