import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { Content } from "../../../lib/model/content";
import { chooseTexts } from "../../../lib/packet/chooseTexts";
import { makePacket, type Packet, textsOf } from "../../../lib/packet/packet";
import { packetToDocx } from "../../../lib/packet/toDocx";
import { packetToHtml } from "../../../lib/packet/toHtml";
import { packetToMarkdown } from "../../../lib/packet/toMarkdown";
import { isMark, readVersion, versionOf } from "../../../lib/packet/version";
import { digestedTexts } from "../../../lib/reviews/digestedTexts";
import { content as project } from "../../fixtures/projectContent";
import { all } from "./allTexts";

const ON = "2026-11-28";
const localeOf = (content: Content, code: string) => content.locales.find((one) => one.code === code)!;
const packetOf = (content: Content, code: string, names: readonly string[], beside?: string): Packet =>
  makePacket(content, content === project ? all : digestedTexts(content), {
    names,
    locale: localeOf(content, code),
    beside: beside === undefined ? undefined : localeOf(content, beside),
    on: ON,
    reviewer: 'A. <Keeper> & "Sons"',
  });
/** A packet in each of its forms. */
const forms = async (packet: Packet, content: Content) => {
  const parts = unzipSync(await packetToDocx(packet, content.locales));
  return {
    docx: strFromU8(parts["word/document.xml"]!),
    html: packetToHtml(packet, content.locales),
    markdown: packetToMarkdown(packet),
    links: strFromU8(parts["word/_rels/document.xml.rels"]!),
  };
};

describe("a packet", () => {
  it("numbers statements through, and puts beside each what it rests on and the other language", () => {
    const packet = packetOf(project, "es", ["guide/at-the-door"], "en");
    const { statements, claims, reviewedBy, asOf } = packet.texts[0]!;
    expect(statements.map(({ number }) => number)).toEqual(statements.map((_, at) => at + 1));
    const cited = statements.find(({ authorities }) => authorities.length > 0)!;
    const source = project.sources.find(({ id }) => id === cited.authorities[0]!.id)!;
    expect(cited.authorities[0]).toMatchObject({
      citation: source.citation,
      summary: source.summary,
      note: source.statusNote,
      facts: expect.stringContaining(`checked on ${source.statusDate}`),
    });
    const english = textsOf(all, "en").get("guide/at-the-door")!.statements;
    expect(cited.beside).toEqual(english.find(({ key }) => key === cited.key));
    const guide = project.guides.find(({ id }) => id === "at-the-door")!;
    expect(claims.map(({ id }) => id).sort()).toEqual([...guide.claims].sort());
    expect([reviewedBy, asOf]).toEqual([null, guide.asOf]);
  });

  it("finds state sources, and leaves what is named without an entry as it is", () => {
    const packet = packetOf(project, "en", ["state/ma"]);
    const authorities = packet.texts[0]!.statements.flatMap((one) => one.authorities);
    const known = authorities.filter(({ facts }) => facts !== "");
    const source = project.stateSources.find(({ id }) => id === known[0]!.id)!;
    expect(known[0]).toMatchObject({ citation: source.citation, summary: source.summary ?? "" });
    expect(authorities.find(({ id, citation }) => id === citation)).toMatchObject({
      facts: "",
      summary: "",
      note: "",
    });
  });

  it("says that there is no such text", () => {
    expect(() => packetOf(project, "en", ["guide/bells"])).toThrow('no text "guide/bells" in en');
  });

  it("has a version that a day, a language, a place or a mark changes", () => {
    const row = { number: 1, name: "guide/gates", key: "title", mark: "0123456789ab" };
    const versions = [
      versionOf(ON, "es", [row]),
      versionOf("2026-11-29", "es", [row]),
      versionOf(ON, "en", [row]),
      versionOf(ON, "es", [{ ...row, key: "summary" }]),
      versionOf(ON, "es", [{ ...row, mark: "0123456789ac" }]),
      versionOf(ON, "es", [row, row]),
    ];
    expect(new Set(versions.map((version) => version.slice(-16))).size).toBe(versions.length);
    expect(readVersion(versionOf(ON, "zh-Hans", [row]))).toMatchObject({
      form: 1,
      on: ON,
      locale: "zh-Hans",
      count: 1,
    });
    expect(readVersion("1-2026-11-28-es")).toBeNull();
    expect([isMark("0123456789ab"), isMark("0123456789a"), isMark("0123456789ag")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe("its three forms", () => {
  it("all say every word, authority and claim", async () => {
    const packet = packetOf(
      project,
      "es",
      ["guide/at-the-door", "script/home-closed-door", "state/ma"],
      "en",
    );
    const { docx, html, markdown, links } = await forms(packet, project);
    const plain = (text: string) =>
      text
        .replace(/<[^>]+>/g, "")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&apos;", "'")
        .replaceAll("&amp;", "&");
    const said = packet.texts.flatMap(({ name, title, statements, claims }) => [
      name,
      title,
      ...statements.flatMap(({ number, words, under, condition, mark, key, beside, authorities }) => [
        `Statement ${number}`,
        words,
        under,
        condition ?? "",
        mark,
        key,
        beside?.words ?? "",
        ...authorities.flatMap(({ citation, locator, doubt, summary, note, facts, url }) => [
          [citation, locator].filter(Boolean).join(", "),
          doubt ?? "",
          summary,
          note,
          facts,
          url ?? "",
        ]),
      ]),
      ...claims.flatMap(({ claim, caveats }) => [claim, ...caveats]),
      packet.version,
      packet.reviewer,
      "practical, states no law",
      "Back-translation",
    ]);
    const [inDocx, inHtml] = [plain(docx), plain(html)];
    for (const words of new Set(said)) {
      expect(inDocx).toContain(words);
      expect(inHtml).toContain(words);
      expect(markdown).toContain(words);
    }
    const urls = packet.texts.flatMap(({ statements }) =>
      statements.flatMap((one) => one.authorities.map(({ url }) => url)),
    );
    for (const url of urls.filter((one) => one !== null))
      expect(links.replaceAll("&amp;", "&")).toContain(url);
  });

  it("run Arabic from right to left and say what language words are in", async () => {
    const { docx, html } = await forms(
      packetOf(project, "ar", ["script/home-closed-door"], "zh-Hans"),
      project,
    );
    expect(html).toContain('<p lang="ar" dir="rtl">');
    expect(html).toContain('<p lang="zh-Hans" dir="ltr">');
    expect(docx).toContain("<w:bidi/>");
    expect(docx).toContain("<w:rtl/>");
    expect(docx).toContain('w:eastAsia="zh-Hans"');
  });

  it("let no word be taken for HTML or XML", async () => {
    const content: Content = {
      ...project,
      locales: [localeOf(project, "en")],
      sources: project.sources.map((source) => ({ ...source, summary: "<img src=x onerror='a'> & \"b\"" })),
      guides: project.guides.map((guide) => ({
        ...guide,
        texts: {
          ...guide.texts,
          en: { ...guide.texts.en!, title: "</h2><script>a</script>", summary: ']]> & < "' },
        },
      })),
    };
    const { docx, html } = await forms(packetOf(content, "en", ["guide/at-the-door"]), content);
    expect(html).not.toMatch(/<script|<img|<Keeper/);
    expect(html).toContain("&lt;/h2&gt;&lt;script&gt;");
    expect(html).toContain("A. &lt;Keeper&gt; &amp; &quot;Sons&quot;");
    const parser = new SaxesParser({ xmlns: true });
    parser.on("error", (error) => {
      throw error;
    });
    expect(() => parser.write(docx).close()).not.toThrow();
    expect(docx).not.toMatch(/<script|<img|<Keeper/);
  });
});

describe("which texts", () => {
  const names = ["guide/a", "guide/b", "script/home-a", "script/home-b", "script/work", "state/ma"];

  it.each<[string, string[]]>([
    ["guide/a", ["guide/a"]],
    ["state/ma, guide/*", ["guide/a", "guide/b", "state/ma"]],
    ["script/home-*", ["script/home-a", "script/home-b"]],
    ["*", names],
    ["guide/*,guide/a", ["guide/a", "guide/b"]],
  ])("%s", (patterns, chosen) => {
    expect(chooseTexts(patterns, names)).toEqual({ chosen, unknown: [] });
  });

  it("tells what is known of a kind, or the kinds", () => {
    expect(chooseTexts("guide/c,guid/*,guide/.", names).unknown).toEqual([
      { pattern: "guide/c", known: ["guide/a", "guide/b"] },
      { pattern: "guid/*", known: ["guide/*", "script/*", "state/*"] },
      { pattern: "guide/.", known: ["guide/a", "guide/b"] },
    ]);
  });
});
