import { bulletinOf, changesFor } from "../changes/bulletin";
import { bulletinParagraph, bulletinText } from "../changes/bulletinText";
import { textMessage } from "../changes/textMessage";
import { situationsOnAnyDay } from "../content/situationsOfScripts";
import { createTranslator } from "../i18n/createTranslator";
import { SOURCE_LOCALE } from "../model/locale";
import { nearestIds } from "../model/nearestIds";
import { pathTo } from "../model/paths";
import { siteAddress } from "../publish/siteAddress";
import { printedThings } from "../views/printedThings";
import type { GivenTo } from "./commands";
import { misuse, orEnd } from "./ending";
import { oneOf, readerLanguage } from "./options";
import { perhaps } from "./perhaps";
import { siteContent } from "./siteContent";

const FORMS = ["bulletin", "paragraph", "text"] as const;

export async function run({ values, words }: GivenTo<"bulletin">): Promise<void> {
  const form = oneOf("form", FORMS, values.form);
  const [id, ...more] = words;
  if (id === undefined || more.length > 0)
    misuse(
      `expected the id of one entry of content/en/CHANGELOG.md, received ${words.join(" and ") || "none"}`,
    );

  const address = await orEnd(2, () => siteAddress());
  const { content, asOf } = siteContent();
  const locale = readerLanguage(content.locales, values.lang);
  const ids = changesFor(content, locale).changes.map((change) => change.id);
  if (!ids.includes(id)) {
    const near = nearestIds(id, ids);
    misuse(`expected the id of an entry of content/${locale}/CHANGELOG.md${perhaps(near)}, received "${id}"`);
  }

  const t = createTranslator(content.ui, locale);
  const voices = { locale, t, english: createTranslator(content.ui, SOURCE_LOCALE) };
  const printed = printedThings(content, voices, situationsOnAnyDay(content));
  const titleOf = (print: string) => printed.find((one) => one.print === print)?.title;
  const bulletin = bulletinOf(content, id, { locale, t, asOf, address, titleOf });
  const written = {
    bulletin: () => bulletinText(bulletin, t),
    paragraph: () => `${bulletinParagraph(bulletin, t)}\n`,
    text: () =>
      `${textMessage(bulletin, t, address && address.replace("https://", "") + pathTo.changes(locale)).words}\n`,
  };
  process.stdout.write(written[form]());
}
