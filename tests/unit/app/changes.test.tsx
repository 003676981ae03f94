import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import AboutPage from "../../../app/[locale]/about/[id]/page";
import ChangePage, { generateStaticParams } from "../../../app/[locale]/changes/[id]/page";
import { GET as atom } from "../../../app/[locale]/changes/feed.atom/route";
import { GET as json } from "../../../app/[locale]/changes/feed.json/route";
import ChangesPage from "../../../app/[locale]/changes/page";
import { bulletinIn } from "../../../app/_site/bulletins";
import { translatorFor } from "../../../app/_site/site";
import { bulletinParagraph } from "../../../lib/changes/bulletinText";
import { feedId } from "../../../lib/changes/feed";
import { textMessage } from "../../../lib/changes/textMessage";
import { pathTo } from "../../../lib/model/paths";
import { content } from "../../fixtures/projectContent";

const codes = content.locales.filter(({ enabled }) => enabled).map(({ code }) => code);
const escaped = (words: string) =>
  words
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#x27;");
const params = <T extends object>(values: T) => ({ params: Promise.resolve(values) });
const ids = generateStaticParams().map(({ id }) => id);

describe.each(codes)("what changed, in %s", (locale) => {
  it("leads to each change by itself and to both feeds, of which programs hear in the head", async () => {
    const html = renderToStaticMarkup(await ChangesPage(params({ locale })));
    for (const path of [
      ...ids.map((id) => pathTo.change(locale, id)),
      pathTo.changesAtom(locale),
      pathTo.changesJson(locale),
    ])
      expect(html).toContain(`<a href="${path}">`);
    expect(html).toContain(
      `<link rel="alternate" type="application/atom+xml" href="${pathTo.changesAtom(locale)}"/>`,
    );
  });

  it("has for each change its words, what to do with older paper, a paragraph and a text message", async () => {
    const t = translatorFor(locale);
    for (const id of ids) {
      const html = renderToStaticMarkup(await ChangePage(params({ locale, id })));
      const bulletin = bulletinIn(locale, id);
      expect(html).toContain(`<h1>${escaped(bulletin.heading)}</h1>`);
      for (const words of [
        ...bulletin.older,
        bulletin.where,
        bulletinParagraph(bulletin, t),
        textMessage(bulletin, t).words,
      ])
        expect(html, id).toContain(escaped(words));
      expect(html).toContain(`<a href="${pathTo.check(locale)}">`);
    }
  });

  it("is the same in both feeds, each change under its name", async () => {
    const context = params({ locale });
    const request = new Request("https://example.org/");
    const [xml, text] = await Promise.all(
      [atom, json].map(async (get) => (await get(request, context)).text()),
    );
    const { items } = JSON.parse(text!) as { items: { id: string; title: string }[] };
    expect(items.map(({ id }) => id)).toEqual(ids.map((id) => feedId(locale, id)));
    for (const { id } of items) expect(xml).toContain(`<id>${id}</id>`);
    expect([...xml!.matchAll(/<entry>/g)]).toHaveLength(ids.length);
  });

  it("is where the page on corrections leads", async () => {
    const html = renderToStaticMarkup(await AboutPage(params({ locale, id: "corrections" })));
    for (const path of [pathTo.changes(locale), pathTo.check(locale), pathTo.changesAtom(locale)])
      expect(html).toContain(`<a href="${path}">`);
    const other = renderToStaticMarkup(await AboutPage(params({ locale, id: "privacy" })));
    expect(other).not.toContain(pathTo.changesAtom(locale));
  });
});
