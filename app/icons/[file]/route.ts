import { readFileSync } from "node:fs";
import { join } from "node:path";

export const dynamic = "force-static";
export const dynamicParams = false;

/** Drawn from `app/icon.svg`, in the sizes that home screens ask for. */
export function generateStaticParams() {
  return [180, 192, 512].map((size) => ({ file: `app-${size}.png` }));
}

type Context = { params: Promise<{ file: string }> };

/** An icon as a picture: home screens take no SVG. */
export async function GET(_: Request, { params }: Context) {
  const { file } = await params;
  const bytes = readFileSync(join(process.cwd(), "app/_icons", file));
  return new Response(new Uint8Array(bytes), { headers: { "Content-Type": "image/png" } });
}
