import { describe, expect, it } from "vitest";
import { DangerKind, RefusalReason } from "../../../lib/model/safety";
import { joinVerdicts } from "../../../lib/search";

const nothing = { danger: null, refused: null };
const ours = { ...nothing, offTopic: false, wordsOfRefusal: "sure" as const };

describe("what is said of a question before anything else", () => {
  it("is nothing where neither judge has something to say", () => {
    expect(joinVerdicts(nothing, ours)).toEqual({
      ...nothing,
      outOfScope: false,
      hidesResults: false,
    });
  });

  it("is what either judge says", () => {
    expect(joinVerdicts({ ...nothing, danger: "self" }, ours)).toMatchObject({ danger: "self" });
    expect(joinVerdicts(nothing, { ...ours, danger: "home" })).toMatchObject({ danger: "home" });
    expect(joinVerdicts({ ...nothing, refused: "evasion" }, ours)).toMatchObject({ refused: "evasion" });
    expect(joinVerdicts(nothing, { ...ours, refused: "violence" })).toMatchObject({ refused: "violence" });
  });

  it("is what the words say, where likeness says something else", () => {
    expect(
      joinVerdicts(
        { danger: "emergency", refused: "sightings" },
        { ...ours, danger: "home", refused: "violence" },
      ),
    ).toMatchObject({ danger: "emergency", refused: "sightings" });
  });
});

describe("no guide answers", () => {
  it("what is refused, with danger or without", () => {
    expect(joinVerdicts({ ...nothing, refused: "evasion" }, ours).outOfScope).toBe(true);
    expect(joinVerdicts({ danger: "self", refused: "evasion" }, ours).outOfScope).toBe(true);
    expect(joinVerdicts(nothing, { ...ours, refused: "violence" }).outOfScope).toBe(true);
  });

  it("what is about something else, unless somebody is in danger", () => {
    const elsewhere = { ...ours, offTopic: true };
    expect(joinVerdicts(nothing, elsewhere).outOfScope).toBe(true);
    expect(joinVerdicts({ ...nothing, danger: "self" }, elsewhere).outOfScope).toBe(false);
    expect(joinVerdicts(nothing, { ...elsewhere, danger: "home" }).outOfScope).toBe(false);
  });
});

describe("a refusal", () => {
  it("is certain where its words say so, and likeness has no doubt", () => {
    const said = { ...nothing, refused: "evasion" as const };
    expect(joinVerdicts(said, { ...ours, refused: "violence" }).hidesResults).toBe(true);
    expect(joinVerdicts(said, ours).hidesResults).toBe(true);
    const doubtful = joinVerdicts(said, { ...ours, wordsOfRefusal: "doubtful" });
    expect(doubtful).toMatchObject({ refused: "evasion", outOfScope: true, hidesResults: false });
    expect(joinVerdicts(said, { ...ours, wordsOfRefusal: "mistaken" as const }).hidesResults).toBe(false);
    expect(joinVerdicts(nothing, { ...ours, refused: "violence" }).hidesResults).toBe(false);
  });

  it("is taken back where the question is far from anything that is never served, and danger is not", () => {
    const scope = { ...ours, wordsOfRefusal: "mistaken" as const };
    const said = { danger: "home" as const, refused: "evasion" as const };
    expect(joinVerdicts(said, scope)).toMatchObject({ danger: "home", refused: null, outOfScope: false });
  });
});

it("whatever two judges say, the verdict is what one of them says; danger is never passed over, and hides nothing", () => {
  const judgements = [null, ...DangerKind.options].flatMap((danger) =>
    [null, ...RefusalReason.options].map((refused) => ({ danger, refused })),
  );
  const scopes = judgements.flatMap((judgement) =>
    [true, false].flatMap((offTopic) =>
      (["sure", "doubtful", "mistaken"] as const).map((wordsOfRefusal) => ({
        ...judgement,
        offTopic,
        wordsOfRefusal,
      })),
    ),
  );
  const pairs = judgements.flatMap((said) => scopes.map((scope) => ({ said, scope })));
  expect(pairs).toHaveLength(24 * 144);
  const wrong = pairs.filter(({ said, scope }) => {
    const { danger, refused, outOfScope, hidesResults } = joinVerdicts(said, scope);
    const dangers = [said.danger, scope.danger].filter((one) => one !== null);
    return (
      (danger === null ? dangers.length > 0 : !dangers.includes(danger)) ||
      ![null, said.refused, scope.refused].includes(refused) ||
      (hidesResults && (danger !== null || refused === null || !outOfScope))
    );
  });
  expect(wrong).toEqual([]);
});

it("nothing is hidden by words that were only guessed to be meant", () => {
  const said = { ...nothing, refused: "evasion" as const };
  expect(joinVerdicts(said, ours).hidesResults).toBe(true);
  expect(joinVerdicts({ ...said, isGuess: false }, ours).hidesResults).toBe(true);
  expect(joinVerdicts({ ...said, isGuess: true }, ours)).toMatchObject({
    refused: "evasion",
    hidesResults: false,
  });
});
