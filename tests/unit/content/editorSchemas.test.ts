import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { editorSchemas, matches } from "../../../lib/content/editorSchemas";
import { JSON_FILES } from "../../../lib/content/jsonFiles";
import { RefusalReason } from "../../../lib/model/safety";
import { StateTopic } from "../../../lib/model/stateLaw";
import { DETENTION_SAMPLES } from "../../fixtures/malformed/detentionCases";
import { PLAN_SAMPLES } from "../../fixtures/malformed/planCases";
import { REVIEW_SAMPLE } from "../../fixtures/malformed/reviewCases";
import { WITHDRAWN_SAMPLE } from "../../fixtures/malformed/withdrawnCases";

type Setting = { fileMatch: string[]; url: string };
type Json = Record<string, unknown>;

const read = (path: string) => JSON.parse(readFileSync(path, "utf8")) as Json;
const settings = read(".vscode/settings.json")["json.schemas"] as Setting[];
const schemas = new Map(settings.map(({ url }) => [url, z.fromJSONSchema(read(url))]));

/** The schemas that an editor puts a file to: of the patterns that fit, the last one says whether it counts. */
function schemasOf(path: string): string[] {
  const counts = ({ fileMatch }: Setting) =>
    fileMatch.findLast((pattern) => matches(pattern.replace("!", ""), `/${path}`))?.startsWith("/");
  return settings.filter(counts).map(({ url }) => url);
}

describe("what is committed for editors", () => {
  it("is what `npm run schemas` makes", () => {
    const made = editorSchemas();
    const committed = readdirSync("content/.schemas").map((name) => `content/.schemas/${name}`);
    expect([...committed, ".vscode/settings.json"].sort(), "run npm run schemas").toEqual(
      Object.keys(made).sort(),
    );
    for (const [path, value] of Object.entries(made))
      expect(read(path), `${path}: run npm run schemas`).toEqual(value);
  });

  it("has one schema for each JSON file of content, which takes the file as it is", () => {
    const files = readdirSync("content", { withFileTypes: true, recursive: true })
      .filter(({ name, parentPath }) => name.endsWith(".json") && parentPath !== join("content", ".schemas"))
      .map(({ name, parentPath }) => join(parentPath, name).replaceAll("\\", "/"));
    expect(files.length).toBeGreaterThan(400);
    const used = new Set<string>();
    for (const file of files) {
      const [url = "", ...more] = schemasOf(file);
      expect([url !== "", more], file).toEqual([true, []]);
      expect(schemas.get(url)!.safeParse(read(file)).error, file).toBeUndefined();
      used.add(url);
    }
    // Nobody has reviewed anything yet.
    const unused = settings.map(({ url }) => url).filter((url) => !used.has(url));
    expect(unused).toEqual(
      readdirSync("content/reviews").some((name) => name.endsWith(".json"))
        ? []
        : ["./content/.schemas/reviews.schema.json"],
    );
  });
});

const VALID = "tests/fixtures/malformed/valid/content";
const DRAWING = read(`${VALID}/en/drawings/badge.json`);
/** A file of each kind that the valid content has none of, or has under another name. */
const SAMPLES: Readonly<Record<string, Json>> = {
  "hotlines/*.json": read("tests/fixtures/hotlines-broken/duplicate-id/ok.json"),
  "*/drawings/*.json": { ...DRAWING, claims: undefined },
  "*/wording.json": {
    banned: [{ phrases: ["you must"], because: "advice", instead: "you can" }],
    allowed: [{ file: "en/guides/gates.md", words: "you must", reason: "quoted" }],
  },
  "practice.json": {
    situations: [
      {
        situation: "lighthouse",
        cards: [
          {
            right: { script: "gate", says: "Who is it?" },
            others: [
              { script: "lamp", says: "It is lit." },
              { script: "horn", says: "It is loud." },
            ],
          },
        ],
      },
    ],
  },
  "*/made-from.json": { "guides/gates.md": { "open-the-gate.1": "0123456789ab 0123456789ab" } },
  "*/heard.json": { lighthouse: { gate: "A keeper knocks: “Open.”" } },
  "*/asked/lost.json": { gates: { "who bolts it": "danger" } },
  "*/glossary.json": { terms: [{ en: "gate", term: "puerta", note: "" }] },
  ...DETENTION_SAMPLES,
  ...PLAN_SAMPLES,
  "reviews/*.json": REVIEW_SAMPLE,
  "withdrawn.json": WITHDRAWN_SAMPLE,
};
const FILE_OF: readonly (readonly [pattern: string, file: string])[] = [
  ["*/", "en/"],
  ["situations/*", "situations/lighthouse"],
  ["rules/*", "rules/gates"],
  ["state-law/*", "state-law/me"],
  ["drawings/*", "drawings/badge"],
];

function sampleOf(pattern: string): Json {
  const file = FILE_OF.reduce((path, [stars, name]) => path.replace(stars, name), pattern);
  // As JSON, so that what is undefined is not there.
  return JSON.parse(JSON.stringify(SAMPLES[pattern] ?? read(`${VALID}/${file}`))) as Json;
}

/** Every object and list in a value, with its path. */
function* parents(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (typeof value !== "object" || value === null) return;
  yield path;
  for (const [key, inner] of Object.entries(value)) yield* parents(inner, [...path, key]);
}

/** The value, broken in one place at a time: a field too many, a field less, and a field of another type or form. */
function* broken(value: Json): Generator<[what: string, value: Json]> {
  const edit = (path: readonly string[], change: (parent: Json) => void) => {
    const copy = structuredClone(value);
    change(path.reduce<Json>((part, key) => part[key] as Json, copy));
    return copy;
  };
  for (const path of parents(value)) {
    const parent = path.reduce<Json>((part, key) => part[key] as Json, value);
    const at = (key: string) => [...path, key].join(".");
    if (!Array.isArray(parent))
      yield [`${at("zzz")} added`, edit(path, (object) => Object.assign(object, { zzz: 1 }))];
    for (const key of Object.keys(parent)) {
      if (!Array.isArray(parent)) yield [`${at(key)} taken out`, edit(path, (object) => delete object[key])];
      for (const other of [1, [], " x "])
        yield [`${at(key)} = ${JSON.stringify(other)}`, edit(path, (object) => (object[key] = other))];
    }
  }
}

const takenOut = (keys: readonly string[], at = "") => keys.map((key) => `${at}${key} taken out`);
/** What is found by the check alone. */
const ONLY_CHECKED: Readonly<Record<string, readonly string[]>> = {
  // JSON Schema has no short way to say that a field depends on the value of another one.
  "state-law/*.json": ["points.0.refusal taken out"],
  "hotlines/*.json": ["hotlines.0.sources.0.url taken out"],
  "prints.json": ["lines", "layouts"].flatMap((key) => [`prints.0.${key} taken out`, `prints.0.${key} = []`]),
  "detention/places.json": [
    "list.name taken out",
    "places.0.state taken out",
    "places.0.phone.url taken out",
    ...takenOut(["familyPhone.name", "visits.name", "mail.name", "closed.name"], "places.0."),
  ],
  "detention/offices.json": [
    "list.name taken out",
    ...takenOut(["phone.name", "local.0.checkIn.name"], "offices.0."),
  ],
  "detention/areas.json": ["list.name taken out"],
  // Not so: zod, which reads the schemas here, passes over `required` beside `propertyNames`. See below.
  "state-topics.json": takenOut(StateTopic.options),
  "*/state-topics.json": takenOut(StateTopic.options),
  "safety.json": takenOut(RefusalReason.options, "refusals."),
};

describe("a broken file", () => {
  it.each(Object.keys(JSON_FILES) as (keyof typeof JSON_FILES)[])("%s: is one to editors too", (pattern) => {
    const [url = ""] = schemasOf(`content/${pattern}`);
    const refusedByCheckOnly: string[] = [];
    let refused = 0;
    for (const [what, value] of broken(sampleOf(pattern))) {
      const [check, editor] = [JSON_FILES[pattern], schemas.get(url)!].map(
        (one) => !one.safeParse(value).success,
      );
      if (editor) refused += 1;
      if (check && !editor) refusedByCheckOnly.push(what);
      expect(editor && !check, `${what} is right, and refused`).toBe(false);
    }
    expect(refused).toBeGreaterThan(3);
    expect(refusedByCheckOnly).toEqual(ONLY_CHECKED[pattern] ?? []);
  });

  const schemaOf = (pattern: string) => read(schemasOf(`content/${pattern}`)[0]!);

  it("is one that lacks a topic of state law, or a kind of refused request", () => {
    for (const pattern of ["state-topics.json", "*/state-topics.json"])
      expect(schemaOf(pattern).required).toEqual(StateTopic.options);
    expect(schemaOf("safety.json")).toHaveProperty("properties.refusals.required", RefusalReason.options);
  });

  it("is not one that leaves out what has a default", () => {
    expect(schemaOf("situations/*.json").required).not.toContain("related");
  });
});
