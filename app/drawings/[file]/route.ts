import { byId } from "../../../lib/model/byId";
import { site } from "../../_site/site";

export const dynamic = "force-static";
export const dynamicParams = false;
export function generateStaticParams() {
  return site().content.drawings.map(({ id }) => ({ file: `${id}.svg` }));
}

type Context = { params: Promise<{ file: string }> };

export async function GET(_: Request, { params }: Context) {
  const { file } = await params;
  const drawing = byId(site().content.drawings, file.replace(/\.svg$/, ""));
  return new Response(drawing.svg, { headers: { "content-type": "image/svg+xml" } });
}
