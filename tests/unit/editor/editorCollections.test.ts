import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { CONTENT_PLACES, hasPlace } from "../../../lib/content/contentPlaces";
import { FRONT_MATTER } from "../../../lib/content/frontMatter";
import { readFrontMatter } from "../../../lib/content/readFrontMatter";
import { editorCollections } from "../../../lib/editor/editorCollections";
import { editorConfig } from "../../../lib/editor/editorConfig";
import type { Locale } from "../../../lib/model/locale";

const FILES = readdirSync("content", { recursive: true, encoding: "utf8" });
const { locales } = JSON.parse(readFileSync("content/locales.json", "utf8")) as { locales: Locale[] };
const collections = editorCollections(locales, FILES);
const [english, spanish] = ["en", "es"].map((code) => locales.find((one) => one.code === code)!);

/** The files of content that a list shows, by their path from the root. */
const filesOf = (collection: (typeof collections)[number]) =>
  "files" in collection
    ? collection.files.map(({ file }) => file)
    : FILES.filter((file) => {
        const [, folder, extension] = /^(.*)\/[^/]*\.(\w+)$/.exec(`content/${file}`) ?? [];
        return folder === collection.folder && extension === collection.extension;
      }).map((file) => `content/${file}`);

describe("the lists of an editor", () => {
  it("show every file with words once, but what commands write", () => {
    const words = FILES.filter((file) =>
      hasPlace(
        CONTENT_PLACES.filter((place) => place.startsWith("*/")),
        file,
        false,
      ),
    ).map((file) => `content/${file}`);
    const written = (file: string) => /\/(editions|made-from|asked\/lost)\.json$/.test(file);
    expect(words.filter(written).length).toBeGreaterThan(5);
    expect(collections.flatMap(filesOf).sort()).toEqual(words.filter((file) => !written(file)).sort());
    expect(new Set(collections.map(({ name }) => name)).size).toBe(collections.length);
  });

  it("make no list without a file, and let nobody add or take away one", () => {
    expect(editorCollections([english!], ["es/scripts/a.md"])).toEqual([]);
    const [list, ...more] = editorCollections([spanish!], ["es/scripts/a.md", "es/asked/lost.json"]);
    expect(more).toEqual([]);
    expect(list).toMatchObject({ name: "es-scripts", create: false, delete: false });
  });

  it("have a form for all that stands above a text, first the words, the text, and then the rest", () => {
    const fieldsOf = (name: string) => {
      const found = collections.find((one) => one.name === name)!;
      return "fields" in found ? found.fields : [];
    };
    for (const kind of Object.keys(FRONT_MATTER) as (keyof typeof FRONT_MATTER)[]) {
      const names = fieldsOf(`en-${kind}`).map(({ name }) => name);
      expect([...names].sort()).toEqual([...Object.keys(FRONT_MATTER[kind].source.shape), "body"].sort());
    }
    expect(fieldsOf("es-guides").map(({ name, widget }) => `${name} ${widget}`)).toEqual([
      "title string",
      "summary string",
      "body text",
      "aliases list",
    ]);
    expect(fieldsOf("en-guides").find(({ name }) => name === "group")).toMatchObject({
      widget: "select",
      required: true,
    });
    // Empty is a list too.
    expect(fieldsOf("en-scripts").find(({ name }) => name === "conflicts")?.required).toBe(false);
    expect(fieldsOf("es-situations").map(({ name }) => name)).toEqual(["body"]);
  });
});

describe("a text that was read and written by the editor", () => {
  const { output } = editorConfig(
    { service: "github", repository: "owner/name", branch: "main" },
    locales,
    FILES,
  );
  /** As the editor does both, by its source: what it is made of cannot be called by itself. */
  const saved = (text: string, quote: "PLAIN" | "QUOTE_DOUBLE") => {
    const [, head, body = ""] = /^---\n([\s\S]*?)\n---(?:\n([\s\S]*))?$/.exec(text.trim()) ?? [];
    if (head === undefined) return `${text.trim()}\n`;
    const written = stringify(parse(head), null, {
      indent: 2,
      indentSeq: output.yaml.indent_sequences,
      lineWidth: 0,
      defaultKeyType: "PLAIN",
      defaultStringType: quote,
    }).trim();
    return `---\n${written}\n---\n\n${body.trim()}\n`;
  };
  const readOf = (text: string) => {
    const { read, faults } = readFrontMatter(text, "x.md");
    return { data: read?.data, body: read?.body.trim(), faults };
  };
  const texts = collections
    .flatMap(filesOf)
    .filter((file) => file.endsWith(".md"))
    .map((file) => [file, readFileSync(file, "utf8")] as const);

  it("says the same, with every {#id} and [@source], and nothing more on the second time", () => {
    expect(texts.length).toBeGreaterThan(1600);
    expect(output.yaml.quote).toBe("double");
    for (const [file, text] of texts) {
      const once = saved(text, "QUOTE_DOUBLE");
      expect(readOf(once), file).toEqual(readOf(text));
      expect(saved(once, "QUOTE_DOUBLE"), file).toBe(once);
    }
  });

  it("would say another thing of a day without the quotes that the settings ask for", () => {
    const [, guide = ""] = texts.find(([file]) => file.startsWith("content/en/guides/"))!;
    expect(readOf(saved(guide, "PLAIN"))).not.toEqual(readOf(guide));
  });
});
