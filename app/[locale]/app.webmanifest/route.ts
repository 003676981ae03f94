import { pathTo } from "../../../lib/model/paths";
import { relativeAddress } from "../../../lib/model/relativeAddress";
import { directionOf, localeParams, translatorFor } from "../../_site/site";

export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = localeParams;

type Context = { params: Promise<{ locale: string }> };

/** What a phone shows of the site on its home screen (W3C web app manifest). Its addresses hold from where it stands. */
export async function GET(_: Request, { params }: Context) {
  const { locale } = await params;
  const t = translatorFor(locale);
  const nameOf = (path: string) => relativeAddress(pathTo.manifest(locale), path);
  const icon = (size: number, purpose: string) => ({
    src: nameOf(pathTo.appIcon(size)),
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose,
  });
  const manifest = {
    name: t("site.name"),
    short_name: t("site.name"),
    description: t("site.tagline"),
    lang: locale,
    dir: directionOf(locale),
    start_url: nameOf(pathTo.home(locale)),
    scope: nameOf(pathTo.chooser()),
    display: "standalone",
    background_color: "#fdfcf9",
    theme_color: "#12395b",
    icons: [icon(192, "any"), icon(512, "any"), icon(512, "maskable")],
  };
  return new Response(JSON.stringify(manifest), { headers: { "Content-Type": "application/manifest+json" } });
}
