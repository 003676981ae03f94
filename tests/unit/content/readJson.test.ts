import { describe, expect, it } from "vitest";
import { jsonTokens } from "../../../lib/json/jsonTokens";
import { readJson } from "../../../lib/content/readJson";
import { formatFault } from "../../../lib/model/fault";
import { Random } from "../../fixtures/random";

const read = (text: string, language?: string) => {
  const { data, faults } = readJson(text, "x.json", language);
  return { data, faults: faults.map(formatFault) };
};
const faultsIn = (text: string) => read(text).faults;

it("gives what the text says", () => {
  const text = '{ "a": [1, -2.5e3, true, null, "\\u00e9\\n\\"{"], "b": {}, "c": [] }\n';
  expect(read(text)).toEqual({ data: JSON.parse(text) as unknown, faults: [] });
  expect(read(" 5 ")).toEqual({ data: 5, faults: [] });
});

describe("says on which line the text is no JSON, and what could stand there", () => {
  it.each([
    ["", "x.json:1 (whole file): expected JSON: a value, received the end of the file"],
    [
      '{\n"a": 1\n"b": 2 }',
      'x.json:3 (whole file): expected JSON: a comma or the end of the list or object, received "b": 2 }',
    ],
    ["[1,\n]", "x.json:2 (whole file): expected JSON: a value, received ]"],
    ['{"a": 1,}', "x.json:1 (whole file): expected JSON: a key in quotes, received }"],
    ["{a: 1}", "x.json:1 (whole file): expected JSON: a key in quotes or }, received a: 1}"],
    ['{"a" 1}', "x.json:1 (whole file): expected JSON: a colon, received 1}"],
    [
      "[1",
      "x.json:1 (whole file): expected JSON: a comma or the end of the list or object, received the end of the file",
    ],
    ["[1}", "x.json:1 (whole file): expected JSON: a comma or the end of the list or object, received }"],
    ["{}\n{}", "x.json:2 (whole file): expected JSON: nothing after the end, received {}"],
    ["// no\n{}", "x.json:1 (whole file): expected JSON: a value, received // no"],
    ["[01]", "x.json:1 (whole file): expected JSON: a comma or the end of the list or object, received 1]"],
    ['["a\nb"]', 'x.json:1 (whole file): expected JSON: a value or ], received "a'],
    ['["\\x"]', 'x.json:1 (whole file): expected JSON: a value or ], received "\\x"]'],
  ])("%j", (text, fault) => {
    expect(read(text)).toEqual({ data: undefined, faults: [fault] });
  });

  it("and calls JSON what JSON.parse does, whatever is done to it", () => {
    const random = new Random(7);
    const valid = '{"a":[1,-2.5,{"b":"c\\n"},[]],"d":{"e":null,"f":true}}';
    for (let times = 0; times < 3000; times++) {
      const at = random.below(valid.length);
      const text =
        valid.slice(0, at) + random.pick([...'{}[],:"1-.e\\n ', ""]) + valid.slice(at + random.below(3));
      const parses = () => JSON.parse(text) as unknown;
      const scans = () => [...jsonTokens(text)];
      let isJson = true;
      try {
        parses();
      } catch {
        isJson = false;
      }
      if (isJson) expect(scans, text).not.toThrow();
      else expect(scans, text).toThrow();
    }
  });
});

describe("refuses what a schema would not see", () => {
  it("a key that stands twice, at its second line", () => {
    expect(faultsIn('{\n"when": 1,\n"other": {"when": 2},\n"when": 3\n}')).toEqual([
      'x.json:4 when: expected each key once, received "when" again',
    ]);
    expect(faultsIn('{"a": 1, "\\u0061": 2}')).toEqual([
      'x.json:1 a: expected each key once, received "\\u0061" again',
    ]);
    expect(faultsIn('[{"a": 1}, {"a": 1}]')).toEqual([]);
  });

  it.each(["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"])("%s as a key", (key) => {
    expect(read(`{"a":\n{"${key}": {}}}`)).toEqual({
      data: undefined,
      faults: [`x.json:2 a.${key}: expected a name that no object has of itself, received "${key}"`],
    });
    expect(faultsIn(`["${key}"]`)).toEqual([]);
  });

  it.each([
    ["\\ud800", "U+D800"],
    ["\\u202e", "U+202E"],
    ["\\u0000", "U+0000"],
    ["\\udb40\\udc41", "U+E0041"],
    ["\\b", "U+0008"],
  ])("%s in a text and in a key", (escape, character) => {
    const expected = "expected no character that cannot be seen or that turns the order of others, received";
    expect(faultsIn(`{"a":\n"${escape}"}`)).toEqual([`x.json:2 a: ${expected} ${character}`]);
    expect(faultsIn(`{"${escape}": 1}`)).toHaveLength(1);
  });

  it("but not what a language needs, nor twice what stands there as it is", () => {
    expect(read('["\\u200e"]', "ar").faults).toEqual([]);
    expect(faultsIn('["\u200b\\n"]')).toEqual([]);
  });

  it.each(["1e999", "-1e999", "9007199254740993", `1${"0".repeat(5000)}`])(
    "a number as large as %s",
    (number) => {
      expect(faultsIn(`[\n${number}]`)).toEqual([
        `x.json:2 0: expected a number that can be kept as it is written, received ${number.slice(0, 20)}`,
      ]);
    },
  );

  it("more lists and objects in each other than there are, however many", () => {
    const nested = (depth: number) => `${'{"not":'.repeat(depth)}1${"}".repeat(depth)}`;
    expect(faultsIn(nested(32))).toEqual([]);
    expect(read(nested(33)).data).toBeUndefined();
    expect(faultsIn(nested(500_000))).toEqual([
      "x.json:1 (whole file): expected at most 32 lists and objects in each other, received more",
    ]);
    expect(faultsIn("[".repeat(1_000_000))).toHaveLength(1);
  });

  it("a text that is too long, of a million characters too", () => {
    for (const text of ["x".repeat(1_000_000), "\\n".repeat(500_000)])
      expect(faultsIn(`{"a":\n"${text}"}`)).toEqual([
        "x.json:2 a: expected at most 10000 characters, received 1000002 characters",
      ]);
    expect(faultsIn(`"${"\\".repeat(1_000_001)}`)).toHaveLength(1);
  });
});
