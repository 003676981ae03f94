import { expect, it } from "vitest";
import { askedFile } from "../../../../lib/content/askedFile";
import { pageIndex } from "../../../../lib/content/siteSearch";
import { askWith, lunrAlone, withoutQuestions } from "../../../../lib/bench/search/ours";
import { smallContent } from "./smallContent";

const content = smallContent(["trim the wick"], ["shovel the coal"]);
const index = pageIndex(content, "en");

it("each search of ours knows what is left to it", () => {
  const guidesFor = (file: Parameters<typeof askWith>[1], query: string) =>
    askWith(index, file)(query).guides[0];
  expect(guidesFor(askedFile(content, "en"), "coal")).toBe("stoves");
  expect(withoutQuestions(content, "en").groups.flatMap(({ questions }) => questions)).not.toContain(
    "shovel the coal",
  );
  expect(guidesFor(withoutQuestions(content, "en"), "stoves")).toBe("stoves");
  expect(lunrAlone(content, "en").groups).toEqual([]);
  expect(guidesFor(lunrAlone(content, "en"), "stoves")).toBe("stoves");
  expect(guidesFor(lunrAlone(content, "en"), "coal")).toBeUndefined();
});
