import { site } from "../../_site/site";

export const dynamic = "force-static";

/** Words of danger and of what is never served, in every language: a question is not asked in the language of the page. */
export function GET() {
  return Response.json(Object.values(site().content.safetyWords).map(({ words }) => words));
}
