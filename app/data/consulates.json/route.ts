import { site } from "../../_site/site";

export const dynamic = "force-static";

/** The lines that countries have for their citizens, those for the whole United States first: what a country is looked up in. */
export function GET() {
  const lines = site().hotlines.filter(({ nationality, confidence }) => nationality && confidence !== "low");
  const isNational = ({ area }: (typeof lines)[number]) => area.scope === "national";
  return Response.json({
    hotlines: [...lines.filter(isNational), ...lines.filter((line) => !isNational(line))],
  });
}
