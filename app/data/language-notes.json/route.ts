import { enabledLocales, translatorFor } from "../../_site/site";

export const dynamic = "force-static";

/** What the menu of languages says of each once questions are answered, in its own words, by its code. */
export function GET() {
  return Response.json(
    Object.fromEntries(enabledLocales().map(({ code }) => [code, translatorFor(code)("walk.again")])),
  );
}
