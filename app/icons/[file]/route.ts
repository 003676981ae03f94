import { readFileSync } from "node:fs";
import { join } from "node:path";

export const dynamic = "force-static";
export const dynamicParams = false;

/** Drawn from `app/icon.svg`, in the sizes that home screens ask for; `share.png` is drawn from `app/_icons/share.svg`. */
export function generateStaticParams() {
  return ["app-180.png", "app-192.png", "app-512.png", "share.png"].map((file) => ({ file }));
}

type Context = { params: Promise<{ file: string }> };

/** An icon as a picture: neither home screens nor what shows a shared link take SVG. */
export async function GET(_: Request, { params }: Context) {
  const { file } = await params;
  const bytes = readFileSync(join(process.cwd(), "app/_icons", file));
  return new Response(new Uint8Array(bytes), { headers: { "Content-Type": "image/png" } });
}
