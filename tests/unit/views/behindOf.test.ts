import { expect, it } from "vitest";
import type { Behind } from "../../../lib/model/behind";
import type { Content } from "../../../lib/model/content";
import { behindOf } from "../../../lib/views/behindOf";
import { content } from "../../fixtures/projectContent";

const part = (name: string, place = "text.1", more: Partial<Behind> = {}): Behind => ({
  locale: "es",
  file: `content/es/${name}`,
  place,
  ownPlace: null,
  state: "changed",
  english: "New.",
  own: "Viejo.",
  ...more,
});
const of = (...behind: Behind[]): Content => ({ ...content, behind });
const found = (names: string[], ...behind: Behind[]) =>
  behindOf(of(...behind), names, "es").map(({ file, place }) => `${file} ${place}`);

it("a page tells the parts of its texts that its readers have in English, and no others", () => {
  const door = part("guides/at-the-door.md");
  expect(found(["guide/at-the-door", "term/a-number"], door, part("guides/at-work.md"))).toEqual([
    "content/es/guides/at-the-door.md text.1",
  ]);
  expect(found(["guide/at-the-door"], { ...door, locale: "fr" })).toEqual([]);
  expect(found(["guide/at-the-door"], { ...door, state: "same" }, { ...door, state: "gone" })).toEqual([]);
  expect(found(["guide/at-the-door"])).toEqual([]);
});

it("a topic of state law, and what is heard on a card, are parts of a file", () => {
  expect(found(["state-topic/name"], part("state-topics.json", "name.about"))).toHaveLength(1);
  expect(found(["state-topic/name"], part("state-topics.json", "recording.about"))).toHaveLength(0);
  expect(found(["practice/home"], part("heard.json", "home.home-closed-door"))).toHaveLength(1);
});

it("a card is behind where the scripts of its lines are", () => {
  const { id, lines } = content.prints.find((print) => print.lines.length > 0)!;
  expect(found([`card/${id}`], part(`scripts/${lines[0]!.script}.md`, "say.1"))).toHaveLength(1);
  expect(found(["source/8-usc-1357"], part("ui.json", "home.title"))).toEqual([]);
});
