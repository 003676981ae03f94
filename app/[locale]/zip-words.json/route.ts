import type { ZipWords } from "../../../lib/model/zipWords";
import { stateRegions } from "../../../lib/places/stateRegions";
import { directoryContact } from "../../_site/contacts";
import { localeParams, site } from "../../_site/site";
import { zipWords } from "../../_site/zipWords";

export const dynamic = "force-static";
export const generateStaticParams = localeParams;

/** What cards and answers say; the rest only pages show. */
const SAID = /^hotlines\.(?!attribution|kinds\.|notice|noRapid|tier\.local|title|zipLabel)/;

type Context = { params: Promise<{ locale: string }> };

/** The words of the ZIP code box in one language, fetched when a reader first touches it. */
export async function GET(_: Request, { params }: Context) {
  const { locale } = await params;
  const words: ZipWords = {
    ...zipWords(locale, (key) => SAID.test(key)),
    regions: stateRegions(site().zips),
    contact: directoryContact,
  };
  return Response.json(words);
}
