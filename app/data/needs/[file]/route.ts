import { calledNow, servicesByAnswers } from "../../../../lib/engine/needs";
import { toldIn } from "../../../../lib/engine/situationPart";
import type { Needs } from "../../../../lib/model/needs";
import { lawPart } from "../../../_site/noteIds";
import { planOf } from "../../../_site/planOf";
import { site } from "../../../_site/site";

export const dynamic = "force-static";
export const dynamicParams = false;
export function generateStaticParams() {
  return site().content.situations.map(({ id }) => ({ file: `${id}.json` }));
}

type Context = { params: Promise<{ file: string }> };

/** What each outcome of a situation needs, for the ZIP code box at its end: the same in every language. */
export async function GET(_: Request, { params }: Context) {
  const { plan, sheet } = planOf((await params).file.replace(/\.json$/, ""));
  const calls = toldIn(plan)
    .flatMap(({ scripts }) => scripts)
    .map((script) => [lawPart.why(script.it.id), calledNow(script)] as const)
    .filter(([, services]) => services.length > 0);
  const needs: Needs = {
    services: servicesByAnswers(plan, sheet),
    calls: Object.fromEntries(calls),
  };
  return Response.json(needs);
}
