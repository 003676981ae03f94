import { signReview } from "../content/signReview";
import { alignColumns } from "../content/alignColumns";
import { workList, workListText } from "../reviews/workList";
import { digestedTexts } from "../reviews/digestedTexts";
import { groupBy } from "../model/groupBy";
import { named, readArgs } from "./options";
import { siteContent } from "./siteContent";

/**
 * `npm run review`: how much of each language is reviewed, and by whom what is left was read last. `-- --open` names each text, `--lang
 * es` one language. `-- --sign content/reviews/<id>.json --key <file>` signs a review with the key of the reviewer that it names.
 */
const { values } = readArgs({
  options: {
    open: { type: "boolean", default: false },
    lang: { type: "string" },
    sign: { type: "string" },
    key: { type: "string" },
  },
});

if (values.sign !== undefined) sign(values.sign, values.key);
else report(values.open, values.lang);

function sign(file: string, key: string | undefined): void {
  try {
    console.log(signReview(process.cwd(), file, key));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
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
  if (work.length > 0) console.log(`\n${workListText(work, each)}`);
}
