import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pathTo } from "../../../lib/model/paths";
import { siteFolder } from "../../../lib/publish/siteFolder";

const LANGUAGES = ["en", "es", "fr", "ar", "zh-Hans"];

/** A page as Next exports it, with the parts that every page of the site has. */
const exported = (code: string, main: string) =>
  `<!doctype html><html lang=${code} dir=ltr><head><meta charset=utf-8><title>Gate</title><meta name=description content=Gates><link rel=icon href=/icon.svg><link rel=stylesheet href=/_next/a.css></head><body><header><a href=/${code}/>Lamp</a></header><main><h1>Gate</h1>${main}</main><footer></footer><script>self.__next_f.push([1,"<main>"])</script></body></html>`;

describe("the site of an export, in a folder of a host", () => {
  const project = mkdtempSync(join(tmpdir(), "postbuild-"));
  const site = siteFolder(join(project, "out"));
  afterAll(() => rmSync(project, { recursive: true }));
  beforeAll(() => {
    mkdirSync(join(project, "out"));
    for (const name of ["content", "lib", "node_modules"]) symlinkSync(resolve(name), join(project, name));
    site.write("_next/a.css", "main{margin:0}");
    site.write("icon.svg", "<svg/>");
    site.write(pathTo.withdrawn(), "[]");
    for (const page of ["index.html", "404.html", "_not-found/index.html"])
      site.write(page, exported("en", "").replace("<title>", "<meta name=robots content=noindex><title>"));
    for (const code of LANGUAGES) {
      site.write(pathTo.home(code), exported(code, `<a href=${pathTo.kept(code)}>Keep</a>`));
      site.write(`${pathTo.home(code)}__next._tree.txt`.slice(1), "0:{}");
      site.write(pathTo.kept(code), exported(code, "{{megabytes}} MB"));
    }
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", resolve("lib/publish/postbuild.ts")],
      {
        cwd: project,
        encoding: "utf8",
        env: { ...process.env, SITE_URL: "https://lighthouse.example/keeper/" },
      },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });

  it("has nothing of the framework, nor of React's router", () => {
    expect(site.files().filter((file) => /_next|_not-found|\.txt$/.test(file))).toEqual([
      "robots.txt",
      "version.txt",
    ]);
    expect(site.textOf(pathTo.home("en"))).not.toContain("__next");
  });

  it("says where each page stands, in which languages, and lists them", () => {
    expect(site.textOf(pathTo.kept("es"))).toContain(
      "<link rel=canonical href=https://lighthouse.example/keeper/es/offline/><link rel=alternate hreflang=en href=https://lighthouse.example/keeper/en/offline/>",
    );
    expect(site.textOf(pathTo.sitemap()).match(/<loc>/g)).toHaveLength(2 * LANGUAGES.length);
    expect(site.textOf("404.html")).toContain("href=/keeper/en/");
  });

  it("has the copies of each language, and its page says how long the one in one file is", () => {
    for (const code of LANGUAGES) {
      expect(site.textOf(pathTo.kept(code))).toMatch(/>Gate<\/h1>0\.0 MB/);
      expect(site.textOf(pathTo.oneFile(code))).toContain("<h1>Gate</h1>");
      const kept = JSON.parse(site.textOf(pathTo.offline(code))).map(([path]: [string]) => path);
      expect(kept.sort()).toEqual(
        [pathTo.home(code), pathTo.kept(code), "/icon.svg", "/", pathTo.withdrawn()].sort(),
      );
    }
  });
});
