import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { PrintLines } from "../../../app/_components/PrintLines";
import { Blocks } from "../../../app/_components/Prose";
import { Review } from "../../../app/_components/Review";
import { SayLines } from "../../../app/_components/SayLines";
import { site, translatorFor } from "../../../app/_site/site";
import { byId } from "../../../lib/model/byId";
import type { Content } from "../../../lib/model/content";
import { type Block, plainText } from "../../../lib/model/text";
import { numberCitations } from "../../../lib/views/numberCitations";
import { printView } from "../../../lib/views/printView";
import { content } from "../../fixtures/projectContent";

const SCRIPT = "home-closed-door";
const CODES = content.locales.filter(({ enabled, code }) => enabled && code !== "en").map(({ code }) => code);
const saysIn = (locale: string) => byId(content.scripts, SCRIPT).texts[locale]!.say;
const english = saysIn("en");
const mark = (locale: string, shown: string) => translatorFor(locale)(`translation.${shown}`);

/** A line in English, since that has moved ahead. */
const inEnglish = (block: Block, locale: string): Block => ({
  ...block,
  inlines: [{ type: "english", value: plainText(block) }],
  behind: { locale, shown: "english" },
});
/** Content in which the first line of the script is so. */
function ahead(locale: string): Content {
  const scripts = content.scripts.map((script) => {
    if (script.id !== SCRIPT) return script;
    const text = script.texts[locale]!;
    const say = [inEnglish(english[0]!, locale), ...text.say.slice(1)];
    return { ...script, texts: { ...script.texts, [locale]: { ...text, say } } };
  });
  const behind = {
    locale,
    file: `content/${locale}/scripts/${SCRIPT}.md`,
    place: "say.1",
    ownPlace: "say.1",
    state: "changed" as const,
    english: plainText(english[0]!),
    own: "",
  };
  return { ...content, scripts, behind: [behind] };
}

describe.each(CODES)("in %s, English that nobody has translated yet", (locale) => {
  it("is marked, and read as English", () => {
    const html = renderToStaticMarkup(
      <Blocks blocks={[inEnglish(english[0]!, locale)]} citations={numberCitations(english)} />,
    );
    expect(html).toContain(`<bdi lang="en" dir="ltr">${plainText(english[0]!)}</bdi>`);
    expect(html).toContain(`<em class="doubt">(${mark(locale, "english")})</em>`);
  });

  it("stands once among the words to say, not once more as if it were a translation", () => {
    const say = (own: readonly Block[]) =>
      renderToStaticMarkup(
        <SayLines {...{ english, own, locale }} ownLocale={locale} citations={numberCitations(english)} />,
      );
    const html = say([inEnglish(english[0]!, locale), ...saysIn(locale).slice(1)]);
    expect(html.split(plainText(english[0]!))).toHaveLength(2);
    expect(html.split(mark(locale, "english"))).toHaveLength(2);
    expect(say(saysIn(locale))).not.toContain(mark(locale, "english"));
  });

  it("stands once on paper that has both", () => {
    const print = content.prints.find(({ lines }) => lines.some(({ script }) => script === SCRIPT))!;
    const { lines } = printView(ahead(locale), print, locale);
    const at = print.lines.findIndex(({ script }) => script === SCRIPT);
    expect(lines[at]!.ownLocale).toBe(lines[at]!.own.behind ? "en" : locale);
    const html = renderToStaticMarkup(<PrintLines lines={lines} side="both" locale={locale} />);
    const twice = lines.filter(({ ownLocale }) => ownLocale !== "en").length;
    expect(html.split("<i>").length - 1).toBe(twice);
  });

  it("is told above the page that has it, and above no other", () => {
    const whole = site();
    whole.content = ahead(locale);
    try {
      const told = (name: string) => renderToStaticMarkup(<Review texts={[name]} locale={locale} />);
      const says = translatorFor(locale)("translation.page", { count: 1 });
      expect(told(`script/${SCRIPT}`)).toContain(`<p class="notice">${says}</p>`);
      expect(told("script/home-open-door")).not.toContain("notice");
    } finally {
      whole.content = content;
    }
  });

  it("is told apart from older words that mean the same", () => {
    const older: Block = { ...saysIn(locale)[0]!, behind: { locale, shown: "older" } };
    const html = renderToStaticMarkup(<Blocks blocks={[older]} citations={numberCitations(english)} />);
    expect(html).toContain(mark(locale, "older"));
    expect(html).not.toContain(mark(locale, "english"));
  });
});
