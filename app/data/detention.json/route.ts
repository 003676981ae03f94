import { detentionFile } from "../../../lib/places/detentionFile";
import { site } from "../../_site/site";

export const dynamic = "force-static";

/** Places of detention with their points, the offices of ICE and their areas: what a ZIP code is looked up in. */
export function GET() {
  const { content, zips } = site();
  return Response.json(content.detention && detentionFile(content.detention, zips));
}
