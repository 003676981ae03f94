import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

type Source = { file: string; text: string };

function sourcesUnder(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const file = join(folder, name).replaceAll("\\", "/");
      return { file, text: readFileSync(file, "utf8") };
    });
}

/** What a module imports, types included: packages by their name, our own modules by their path from the root. */
function importsOf({ file, text }: Source): string[] {
  return [...text.matchAll(/\b(?:from|import)\s*\(?\s*["']([^"']+)["']/g)].map(([, name = ""]) =>
    name.startsWith(".") ? normalize(join(dirname(file), name)).replaceAll("\\", "/") : name,
  );
}

/** One row of the table in `lib/README.md`. */
type Module = {
  name: string;
  /** Runs in the browser too, so that it knows no file and no framework but those that the row excepts. */
  browser: boolean;
  excepted: readonly string[];
  /** Folders or single files under `lib/` that it may import, besides itself. */
  may: readonly string[];
};

/** The rows, in order. "All above" is what stands above a row. */
function modulesIn(readme: string): Module[] {
  const rows = [...readme.matchAll(/^\| `(\w+)` +\|[^|]*\|([^|]*)\|([^|]*)\|$/gm)];
  const names = rows.map(([, name = ""]) => name);
  return rows.map(([, name = "", runsIn = "", may = ""], at) => ({
    name,
    browser: runsIn.trim().startsWith("browser"),
    excepted: /but for (\S+)/.exec(runsIn)?.slice(1) ?? [],
    may:
      may.trim() === "all above"
        ? names.slice(0, at)
        : [...may.matchAll(/`([\w/]+)`/g)].map(([, one = ""]) => one),
  }));
}

const MODULES = modulesIn(readFileSync("lib/README.md", "utf8"));
const inBuild = MODULES.filter(({ browser }) => !browser).map(({ name }) => `lib\\/${name}\\/`);
const IMPURE = new RegExp(`^(node:|react|next\\b|i18next|gray-matter|yaml|${inBuild.join("|")}|app\\/)`);

const LUNR = /^lunr(\/|$)/;
/** What knows Lunr outside of lib/search, each with the reason. No page and no command but the benchmark reaches it. */
const KNOW_LUNR: Readonly<Record<string, string>> = {
  "lib/bench/search/rivals/plainLunr.ts":
    "a rival to measure ours by: Lunr as it is, without our fields and words",
};

function boundaryFaults(source: Source): string[] {
  const [, folder = ""] = source.file.split("/");
  const module = MODULES.find(({ name }) => name === folder);
  if (!module) return [`${source.file}: lib/README.md has no row for ${folder}`];
  const allowed = [folder, ...module.may];
  return importsOf(source).flatMap((name) => {
    const fault = (why: string) => [`${source.file} imports ${name}: ${why}`];
    if (module.browser && IMPURE.test(name) && !module.excepted.includes(name))
      return fault("not in the browser");
    if (LUNR.test(name) && folder !== "search" && !(source.file in KNOW_LUNR))
      return fault("Lunr is known only to lib/search");
    if (name.startsWith("app/")) return fault("lib knows nothing of app");
    const below = name.replace(/^lib\//, "");
    const isAllowed = allowed.some((one) => below === one || below.startsWith(`${one}/`));
    if (name.startsWith("lib/") && !isAllowed)
      return fault(`lib/${folder} may import ${["itself", ...module.may].join(", ")} only`);
    return [];
  });
}

/** What of lib/cli and lib/content writes a file by itself, each with the reason. All else does by `writeWhole`. */
const WRITE_IN_PLACE: Readonly<Record<string, string>> = {
  "lib/cli/bench.ts": "a report that the next run makes anew",
  "lib/cli/load.ts": "the same",
  "lib/cli/writeNamed.ts": "a terminal or a pipe has no place to take",
  "lib/content/wouldBeFaults.ts": "a copy that is thrown away",
  "lib/content/writeWhole.ts": "each beside its place",
};

const FORBIDDEN_IN_APP: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/["']use client["']/, "islands are plain modules"],
  [/["']next\/(link|image|script|font)/, "the framework’s client components are stripped"],
  [/\bstyle=\{/, "the policy blocks style attributes"],
  [/\son[A-Z]\w*=/, "the policy blocks event handlers"],
];

function appFaults({ file, text }: Source): string[] {
  return FORBIDDEN_IN_APP.flatMap(([pattern, why]) => (pattern.test(text) ? [`${file}: ${why}`] : []));
}

const lib = sourcesUnder("lib");
/** Stands in pages of `npm run dev` alone: tests/unit/app/island.test.tsx. */
const IN_DEVELOPMENT = "app/_components/LateIsland.tsx";
const app = sourcesUnder("app").filter(({ file }) => file !== IN_DEVELOPMENT);

describe("who may import whom", () => {
  it("each folder of lib has a row, and each row names only rows above it: no two need each other", () => {
    const folders = readdirSync("lib", { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const known = folders.map(({ name }) => name).filter((name) => name !== "decisions");
    expect(MODULES.map(({ name }) => name).sort()).toEqual(known.sort());
    for (const [at, { name, may }] of MODULES.entries()) {
      const above = MODULES.slice(0, at).map((module) => module.name);
      for (const one of may) expect(above, `${name} names ${one}`).toContain(one.split("/")[0]);
    }
  });

  it("no row allows what nothing uses", () => {
    const used = (module: Module, one: string) =>
      lib.some(
        (source) =>
          source.file.startsWith(`lib/${module.name}/`) &&
          importsOf(source).some((name) => name === `lib/${one}` || name.startsWith(`lib/${one}/`)),
      );
    const idle = MODULES.filter(({ name }) => name !== "bench" && name !== "cli").flatMap((module) =>
      module.may.filter((one) => !used(module, one)).map((one) => `${module.name}: ${one}`),
    );
    expect(idle).toEqual([]);
  });

  it("no module under lib crosses a boundary", () => {
    expect(lib.length).toBeGreaterThan(80);
    expect(lib.flatMap(boundaryFaults)).toEqual([]);
  });

  it("Lunr is named nowhere outside lib/search, but where it is a rival of ours", () => {
    const namers = [...app, ...lib]
      .filter((source) => importsOf(source).some((name) => LUNR.test(name)))
      .map(({ file }) => file);
    expect(namers.filter((file) => !file.startsWith("lib/search/"))).toEqual(Object.keys(KNOW_LUNR));
  });

  it("no command and no reader of content writes a file in its place, where a full disk would leave half of it", () => {
    const writers = lib.filter(
      ({ file, text }) => /^lib\/(cli|content)\//.test(file) && /\bwriteFile(Sync)?\(/.test(text),
    );
    expect(writers.map(({ file }) => file).sort()).toEqual(Object.keys(WRITE_IN_PLACE));
  });

  it("no module that runs in the browser reaches i18next or a file, by any number of steps", () => {
    const byPath = new Map(lib.map((source) => [source.file.replace(/(\/index)?\.tsx?$/, ""), source]));
    // Types are gone at run time.
    const runtime = ({ file, text }: Source) =>
      importsOf({ file, text: text.replace(/(?:import|export) type[^;]+;/g, "") });
    const faults: string[] = [];
    const browser = MODULES.filter((module) => module.browser && module.excepted.length === 0);
    for (const start of lib.filter(({ file }) =>
      browser.some(({ name }) => file.startsWith(`lib/${name}/`)),
    )) {
      const seen = new Set<Source>();
      const open = [start];
      for (let source = open.pop(); source; source = open.pop()) {
        if (seen.has(source)) continue;
        seen.add(source);
        for (const name of runtime(source)) {
          if (IMPURE.test(name)) faults.push(`${start.file} reaches ${name} by ${source.file}`);
          const next = byPath.get(name);
          if (next) open.push(next);
        }
      }
    }
    expect(faults).toEqual([]);
  });

  it.each([
    ["lib/engine/x.ts", 'import { readFileSync } from "node:fs";', "not in the browser"],
    ["lib/engine/x.ts", 'import { useState } from "react";', "not in the browser"],
    ["lib/engine/x.ts", 'import type { X } from "../content/loadContent";', "not in the browser"],
    ["lib/islands/x.ts", 'const x = await import("i18next");', "not in the browser"],
    ["lib/islands/x.ts", 'import "next/dist/client";', "not in the browser"],
    ["lib/model/x.ts", 'import matter from "gray-matter";', "not in the browser"],
    ["lib/engine/x.ts", 'export { x } from "../search/words";', "lib/engine may import itself, model only"],
    ["lib/model/x.ts", 'import { judge } from "../engine/judge";', "lib/model may import itself only"],
    [
      "lib/hotlines/x.ts",
      'import { textIn } from "../i18n/textIn";',
      "lib/hotlines may import itself, model, i18n/dateFormat, i18n/format, reports only",
    ],
    ["lib/publish/x.ts", 'import { weigh } from "../bench/x";', "lib/publish may import itself, model"],
    ["lib/places/x.ts", 'import { load } from "../content/x";', "lib/places may import itself, model"],
    ["lib/nowhere/x.ts", "", "lib/README.md has no row for nowhere"],
    ["lib/content/x.ts", 'import lunr from "lunr";', "Lunr is known only to lib/search"],
    ["lib/bench/search/x.ts", 'import lunr from "lunr";', "Lunr is known only to lib/search"],
    ["lib/content/x.ts", 'import { site } from "../../app/_site/site";', "lib knows nothing of app"],
  ])("%s: %s is a fault", (file, text, why) => {
    const faults = boundaryFaults({ file, text });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(why);
  });
});

describe("what no page may hold", () => {
  it("no client component, no style attribute, no event handler", () => {
    expect(app.length).toBeGreaterThan(20);
    expect(app.flatMap(appFaults)).toEqual([]);
  });

  it.each([
    '"use client";',
    "'use client'",
    'import Link from "next/link";',
    'import Image from "next/image";',
    'import Script from "next/script";',
    'import { Inter } from "next/font/google";',
    "<p style={{ color: 1 }}>",
    "<button onClick={go}>",
    "<form\n  onSubmit={send}>",
  ])("%s is a fault", (text) => {
    expect(appFaults({ file: "app/x.tsx", text })).toHaveLength(1);
  });
});
