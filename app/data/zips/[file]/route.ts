import { zipRegions } from "../../../../lib/places/zipRegions";
import { site } from "../../../_site/site";

export const dynamic = "force-static";
export const dynamicParams = false;
export function generateStaticParams() {
  return Array.from({ length: 10 }, (_, digit) => ({ file: `${digit}.json` }));
}

type Context = { params: Promise<{ file: string }> };

/** The ZIP codes of one first digit, which is all that a request for it tells. */
export async function GET(_: Request, { params }: Context) {
  const digit = (await params).file.replace(/\.json$/, "");
  return Response.json(zipRegions(site().zips)[digit]);
}
