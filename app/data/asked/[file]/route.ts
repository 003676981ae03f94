import { askedFile, askedLanguages } from "../../../../lib/content/askedFile";
import { site } from "../../../_site/site";

const LANGUAGES = "languages.json";

export const dynamic = "force-static";
export const dynamicParams = false;
export function generateStaticParams() {
  const files = Object.keys(site().content.asked).map((code) => `${code}.json`);
  return [LANGUAGES, ...files].map((file) => ({ file }));
}

type Context = { params: Promise<{ file: string }> };

/** How people of one language ask, whatever the language of the page, or what tells these languages apart. */
export async function GET(_: Request, { params }: Context) {
  const { file } = await params;
  const { content } = site();
  return Response.json(
    file === LANGUAGES ? askedLanguages(content) : askedFile(content, file.replace(/\.json$/, "")),
  );
}
