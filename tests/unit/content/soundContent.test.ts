import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, it } from "vitest";
import { MADE_OF } from "../../../lib/content/madeOf.mjs";
import { loadChecked } from "../../../lib/content/loadChecked";
import { checkAnew, soundContent } from "../../../lib/content/soundContent";
import { zipTable } from "../../../lib/places/zipTable";
import { DAY } from "../../fixtures/small";

const root = mkdtempSync(join(tmpdir(), "sound-"));
const at = (path: string) => join(root, path);
const held = () => (existsSync(at(".cache/content")) ? readdirSync(at(".cache/content")) : []);
afterAll(() => rmSync(root, { recursive: true }));

beforeEach(() => {
  for (const path of readdirSync(root)) rmSync(at(path), { recursive: true });
  cpSync("tests/fixtures/malformed/valid", root, { recursive: true });
  for (const folder of MADE_OF) mkdirSync(at(folder), { recursive: true });
  writeFileSync(at("package-lock.json"), "{}");
});

it("gives back what was checked, whole, without checking it again", () => {
  const checked = loadChecked(root, DAY);
  expect(checked.faults).toEqual([]);
  soundContent(root, DAY);
  const whole = soundContent(root, DAY);
  expect(whole).toStrictEqual({ ...checked, zips: zipTable() });
  const [file] = held();
  // What is read now is what is held: with another word in it, that word comes.
  const bytes = readFileSync(at(`.cache/content/${file}`));
  const word = Buffer.from("lighthouse");
  const place = bytes.indexOf(word);
  expect(place).toBeGreaterThan(0);
  writeFileSync(at(`.cache/content/${file}`), bytes.fill("LIGHTHOUSE", place, place + word.length));
  expect(soundContent(root, DAY)).not.toEqual(whole);
  expect(checkAnew(root, DAY)).toStrictEqual(whole);
});

it("checks what changed, and holds the newest alone", () => {
  soundContent(root, DAY);
  const before = held();
  const file = at("content/safety.json");
  writeFileSync(file, `${readFileSync(file, "utf8")} `);
  expect(soundContent(root, DAY).faults).toEqual([]);
  expect(held()).toHaveLength(1);
  expect(held()).not.toEqual(before);
});

it("holds nothing that has a fault, and tells it each time", () => {
  writeFileSync(at("content/locales.json"), "[");
  for (const load of [soundContent, checkAnew, soundContent]) {
    expect(load(root, DAY).faults).not.toEqual([]);
    expect(held()).toEqual([]);
  }
});

it("reads again what is held by half, and does without a place to hold it", () => {
  const { content } = soundContent(root, DAY);
  const [file] = held();
  writeFileSync(at(`.cache/content/${file}`), "half");
  expect(soundContent(root, DAY).content).toStrictEqual(content);
  rmSync(at(".cache"), { recursive: true });
  writeFileSync(at(".cache"), "no folder");
  expect(soundContent(root, DAY).content).toStrictEqual(content);
  rmSync(at("package-lock.json"));
  expect(soundContent(root, DAY).content).toStrictEqual(content);
});
