import { askedFile } from "../../content/askedFile";
import { searchDocuments } from "../../content/searchDocuments";
import type { Content } from "../../model/content";
import { SOURCE_LOCALE } from "../../model/locale";
import { learnAsked } from "../../search";
import type { BuiltSite } from "../builtSite";
import type { HotlineData } from "../hotlineData";
import { developmentSet } from "../search/developmentSet";
import { renderedPages } from "../renderedPages";
import type { Section } from "../report";
import { contentGrowth } from "./contentGrowth";
import { growthSection, type Measured, SIZES } from "./growth";
import { lookupGrowth } from "./lookupGrowth";
import { pageGrowth } from "./pageGrowth";

/** Engine, search, lookups and the post-build step with several times the content of today. English stands for all. */
export async function measureGrowth(
  root: string,
  site: BuiltSite,
  content: Content,
  asOf: string,
  hotlines: HotlineData,
): Promise<Section> {
  const locale = content.locales.find(({ code }) => code === SOURCE_LOCALE)!;
  const lookups = {
    asked: learnAsked(askedFile(content, locale.code)),
    documents: searchDocuments(content, locale.code),
    queries: developmentSet(root, locale.code).map(({ query }) => query),
    hotlines,
  };
  const rendered = renderedPages(root);
  const measured: Measured[] = [];
  for (const times of SIZES)
    measured.push({
      ...contentGrowth(root, times, asOf),
      ...lookupGrowth(lookups, times),
      ...pageGrowth(site, locale, rendered, times),
    });
  return growthSection(measured);
}
