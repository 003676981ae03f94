import { renderToStaticMarkup } from "react-dom/server";
import { planOf } from "../../../app/_site/planOf";
import { expect, it } from "vitest";
import { ScriptCard } from "../../../app/_components/ScriptCard";
import { situationView } from "../../../lib/views/situationView";
import { content } from "../../fixtures/projectContent";

/** The first card of a situation, as if its rule ended on a day. */
function cardUntil(to: string | null, locale: string): string {
  const view = situationView(content, planOf("street"), locale);
  const [script] = view.scripts;
  const rules = script!.it.rules.map(({ it, shown }) => ({
    it: { ...it, effective: { ...it.effective, to } },
    shown,
  }));
  const ending = { ...script!, it: { ...script!.it, rules } };
  return renderToStaticMarkup(<ScriptCard script={ending} view={view} />);
}

it("a script whose rule has an end carries the day, and what to say once it is past", () => {
  expect(cardUntil("2027-03-31", "en")).toMatch(
    /^<article [^>]*&quot;until&quot;:&quot;2027-03-31&quot;[^>]*March 31, 2027/,
  );
  expect(cardUntil("2027-03-31", "es")).toMatch(/^<article [^>]*data-island="ended"[^>]*31 de marzo de 2027/);
});

it("a script whose rule has no end carries nothing of it", () => {
  expect(cardUntil(null, "en")).not.toContain("ended");
});
