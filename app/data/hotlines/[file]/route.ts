import { hotlineRegions } from "../../../../lib/places/hotlineRegions";
import { site } from "../../../_site/site";

export const dynamic = "force-static";
export const dynamicParams = false;
const NAMES = [...Array.from({ length: 10 }, (_, digit) => String(digit)), "national"];
export function generateStaticParams() {
  return NAMES.map((name) => ({ file: `${name}.json` }));
}

type Context = { params: Promise<{ file: string }> };

let regions: ReturnType<typeof hotlineRegions> | undefined;

/** The hotlines that serve some ZIP code of one first digit, and the national ones. */
export async function GET(_: Request, { params }: Context) {
  const { hotlines, zips } = site();
  regions ??= hotlineRegions(hotlines, zips);
  return Response.json(regions[(await params).file.replace(/\.json$/, "")]);
}
