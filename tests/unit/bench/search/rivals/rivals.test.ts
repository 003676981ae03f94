import { describe, expect, it } from "vitest";
import { RIVALS } from "../../../../../lib/bench/search/rivals";
import { bm25 } from "../../../../../lib/bench/search/rivals/bm25";
import { languageOf, NO_WORDS } from "../../../../../lib/search";
import { makeDocument } from "../../../search/smallIndex";

const documentOf = (title: string, body: string) =>
  makeDocument({ id: title, section: "start", title, heading: title, body });
const english = languageOf("en", { ...NO_WORDS, stopwords: ["the", "with"] });

describe.each(RIVALS)("$name", ({ name, open }) => {
  it("finds the text that says most of what is asked", async () => {
    const documents = [
      documentOf("Stoves", "Burn coal in the stove with air."),
      documentOf("Lamps", "Trim the wick with scissors and burn whale oil."),
      documentOf("Whales", "The whale swims."),
    ];
    const ask = await open(documents, english);
    expect((await ask("trim the wick, burn oil"))[0]).toBe(1);
    expect((await ask("coal stove"))[0]).toBe(0);
    expect(await ask("zebra xylophone")).toEqual([]);
  });

  it.runIf(name !== "Lunr, its defaults")("reads Chinese, where no space parts words", async () => {
    const documents = [documentOf("炉子", "炉子里烧煤炭取暖。"), documentOf("油灯", "修剪灯芯,再点燃鲸油。")];
    const ask = await open(documents, languageOf("zh-Hans"));
    expect((await ask("怎么修剪灯芯"))[0]).toBe(1);
    expect((await ask("煤炭"))[0]).toBe(0);
  });

  it("fails at nothing that somebody types", async () => {
    const ask = await open([documentOf("Lamps", "Trim the wick.")], english);
    for (const query of [
      "",
      " ",
      "title:wick",
      "nobody:here",
      "-",
      "+wick -lamp",
      "wick~x",
      "*",
      "wick^",
      "🙂",
    ])
      expect(Array.isArray(await ask(query)), query).toBe(true);
  });
});

describe("BM25", () => {
  const order = async (texts: readonly string[], query: string) =>
    (
      await bm25.open(
        texts.map((text) => ({ ...documentOf("", text), id: text })),
        english,
      )
    )(query);

  it("a rare word says more than a common one", async () => {
    expect(await order(["lamp lamp", "lamp coal", "lamp wick"], "lamp wick")).toEqual([2, 0, 1]);
  });

  it("a mention in a short text says more than one in a long text", async () => {
    expect(await order(["wick and many a word beside it", "wick", "coal"], "wick")).toEqual([1, 0]);
  });

  it("further mentions say less and less: two words beat one word many times", async () => {
    const twice = "wick oil air ash ash ash ash ash";
    const many = "wick wick wick wick wick wick wick wick";
    expect(await order([many, twice, "coal", "coke"], "wick oil")).toEqual([1, 0]);
  });
});
