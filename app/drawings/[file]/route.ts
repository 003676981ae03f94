import { site } from "../../_site/site";

export const dynamic = "force-static";
export const dynamicParams = false;
export function generateStaticParams() {
  return [...pictures().keys()].map((file) => ({ file }));
}

type Context = { params: Promise<{ file: string }> };

export async function GET(_: Request, { params }: Context) {
  const { file } = await params;
  return new Response(pictures().get(file), { headers: { "content-type": "image/svg+xml" } });
}

/** Drawn forms, and those that answers show small, by the name of the file. */
function pictures(): ReadonlyMap<string, string> {
  return new Map(
    site().content.drawings.flatMap(({ id, svg, small }) => [
      [`${id}.svg`, svg] as const,
      ...(small ? [[`${id}-small.svg`, small] as const] : []),
    ]),
  );
}
