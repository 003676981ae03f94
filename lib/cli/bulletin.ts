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
import { readerLanguage, readArgs, refuse } from "./options";
import { siteContent } from "./siteContent";

/**
 * `npm run --silent bulletin -- 2026-11-28-caregiver-papers`: one entry of the change log to pass on, as a bulletin. `--form paragraph` and
 * `--form text` (a text message) are shorter, `--lang es` is another language. With SITE_URL it says the address of the site.
 */
const FORMS = ["bulletin", "paragraph", "text"] as const;

const { values, positionals } = readArgs({
  options: { lang: { type: "string", default: "en" }, form: { type: "string", default: "bulletin" } },
  allowPositionals: true,
});
const form = FORMS.find((one) => one === values.form) ?? refuse("form", FORMS, values.form);
const [id, ...more] = positionals;
if (id === undefined || more.length > 0)
  end(
    `expected the id of one entry of content/en/CHANGELOG.md, received ${positionals.join(" and ") || "none"}`,
  );

const address = readAddress();
const { content, asOf } = siteContent();
const locale = readerLanguage(content.locales, values.lang);
const ids = changesFor(content, locale).changes.map((change) => change.id);
if (!ids.includes(id)) {
  const near = nearestIds(id, ids);
  end(
    `expected the id of an entry of content/${locale}/CHANGELOG.md${near.length > 0 ? `, perhaps ${near.join(", ")}` : ""}, received "${id}"`,
  );
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

/** Ends the command where SITE_URL is no address. */
function readAddress(): string | undefined {
  try {
    return siteAddress();
  } catch (error) {
    return end((error as Error).message);
  }
}

function end(line: string): never {
  console.error(line);
  process.exit(2);
}
