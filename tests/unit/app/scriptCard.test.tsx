import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { ScriptCard } from "../../../app/_components/ScriptCard";
import { site } from "../../../app/_site/site";
import { situationNotes } from "../../../app/_site/situationNotes";
import { stepTree } from "../../../lib/engine/stepTree";

/** The first card of a situation, as if its rule ended on a day. */
function cardUntil(to: string | null, locale: string): string {
  const { content, asOf } = site();
  const situation = content.situations.find(({ id }) => id === "street")!;
  const tree = stepTree(situation, content.rules, asOf);
  const notes = situationNotes(situation, tree, locale);
  const [match] = notes.matches;
  const ending = { ...match!, rule: { ...match!.rule, effective: { ...match!.rule.effective, to } } };
  return renderToStaticMarkup(
    <ScriptCard match={ending} locale={locale} notes={{ ...notes, idOf: () => "why" }} />,
  );
}

it("a script whose rule has an end carries the day, and what to say once it is past", () => {
  expect(cardUntil("2027-03-31", "en")).toMatch(/^<article [^>]*data-until="2027-03-31"[^>]*March 31, 2027/);
  expect(cardUntil("2027-03-31", "es")).toMatch(/^<article [^>]*data-ended="[^"]*31 de marzo de 2027/);
});

it("a script whose rule has no end carries nothing of it", () => {
  expect(cardUntil(null, "en")).not.toContain("data-until");
});
