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

/** `lib/<module>` → the modules under `lib/` that it may import, besides itself, and single files. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  engine: ["lib/model/"],
  search: ["lib/model/"],
  hotlines: ["lib/model/"],
  markup: [],
  map: ["lib/model/", "lib/engine/", "lib/markup/", "lib/i18n/unbreakable"],
  readability: [],
  reuse: ["lib/model/"],
};
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  // What a hotline looks like, as data, for pages and for the browser alike.
  "lib/hotlines/hotlineView.ts": ["lib/i18n/format"],
};
/** Modules that run in the browser too, and what none of them may know. */
const PURE = ["engine", "search", "hotlines", "map", "markup", "reuse", "model", "islands", "offline"];
const IMPURE = /^(node:|react|next\b|i18next|gray-matter|lib\/content\/|lib\/build\/|lib\/cli\/|app\/)/;

function boundaryFaults(source: Source): string[] {
  const [, module = ""] = source.file.split("/");
  const allowed = MAY_IMPORT[module];
  return importsOf(source).flatMap((name) => {
    const fault = (why: string) => [`${source.file} imports ${name}: ${why}`];
    if (PURE.includes(module) && IMPURE.test(name)) return fault("not in the browser");
    if (/^lunr(\/|$)/.test(name) && module !== "search") return fault("Lunr is known only to lib/search");
    if (name.startsWith("app/")) return fault("lib knows nothing of app");
    const isOwn = name.startsWith(`lib/${module}/`) || name === `lib/${module}`;
    const isAllowed = isOwn || allowed?.some((folder) => name.startsWith(folder));
    if (allowed && name.startsWith("lib/") && !isAllowed && !EXCEPTIONS[source.file]?.includes(name))
      return fault(`lib/${module} may import ${["itself", ...allowed].join(" and ")} only`);
    return [];
  });
}

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
const app = sourcesUnder("app");

describe("who may import whom", () => {
  it("no module under lib crosses a boundary", () => {
    expect(lib.length).toBeGreaterThan(80);
    expect(lib.flatMap(boundaryFaults)).toEqual([]);
  });

  it("Lunr is named nowhere outside lib/search", () => {
    const namers = app.filter((source) => importsOf(source).some((name) => /^lunr(\/|$)/.test(name)));
    expect(namers.map(({ file }) => file)).toEqual([]);
  });

  it("no module that runs in the browser reaches i18next or a file, by any number of steps", () => {
    const byPath = new Map(lib.map((source) => [source.file.replace(/(\/index)?\.tsx?$/, ""), source]));
    // Types are gone at run time.
    const runtime = ({ file, text }: Source) =>
      importsOf({ file, text: text.replace(/(?:import|export) type[^;]+;/g, "") });
    const faults: string[] = [];
    for (const start of lib.filter(({ file }) => PURE.includes(file.split("/")[1] ?? ""))) {
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
    [
      "lib/engine/x.ts",
      'export { x } from "../search/words";',
      "lib/engine may import itself and lib/model/ only",
    ],
    ["lib/model/x.ts", 'import { judge } from "../engine/judge";', "lib/model may import itself only"],
    [
      "lib/hotlines/x.ts",
      'import { formatDate } from "../i18n/format";',
      "lib/hotlines may import itself and lib/model/ only",
    ],
    ["lib/content/x.ts", 'import lunr from "lunr";', "Lunr is known only to lib/search"],
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
