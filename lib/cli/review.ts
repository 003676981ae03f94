import { signReview } from "../content/signReview";
import { alignColumns } from "../content/alignColumns";
import { workCounts, workList, workListText } from "../reviews/workList";
import { digestedTexts } from "../reviews/digestedTexts";
import { groupBy } from "../model/groupBy";
import type { GivenTo } from "./commands";
import { orEnd } from "./ending";
import { fileBytes } from "./fileBytes";
import { named } from "./options";
import { siteContent } from "./siteContent";

export async function run({ values }: GivenTo<"review">): Promise<void> {
  const { open, lang, sign, key } = values;
  if (sign === undefined) return report(open, lang);
  const bytes = fileBytes("--sign", sign);
  console.log(await orEnd(key === undefined ? 2 : 1, () => signReview(process.cwd(), sign, bytes, key)));
}

function report(each: boolean, lang: string | undefined): void {
  const { content, asOf } = siteContent();
  if (lang !== undefined) named("lang", content.locales, ({ code }) => code, lang);
  const isWanted = ({ locale }: { locale: string }) => lang === undefined || locale === lang;
  const work = workList(content, asOf).filter(isWanted);
  const texts = groupBy([...digestedTexts(content).values()].filter(isWanted), ({ locale }) => locale);
  const rows = [...texts].map(([locale, all]) => {
    const open = work.filter((one) => one.locale === locale);
    const ended = open.filter((one) => one.ended !== null).length;
    const none = open.filter(({ reviewer }) => reviewer === null).length;
    const counts = [all.length, all.length - open.length, open.length - ended - none, ended, none];
    return [locale, ...counts.map(String)];
  });
  console.log(alignColumns([["", "texts", "reviewed", "in part", "ran out", "nobody yet"], ...rows]));
  if (work.length > 0) console.log(`\n${workCounts(work)}\n\n${workListText(work, each)}`);
}
