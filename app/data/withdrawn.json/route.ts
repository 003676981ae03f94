import { site } from "../../_site/site";

export const dynamic = "force-static";

/** What was withdrawn, in every language, and what stands in its place: for copies that still have it. */
export function GET() {
  return Response.json(site().content.takenOut);
}
