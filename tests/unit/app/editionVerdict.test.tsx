import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { EditionVerdict } from "../../../app/_components/EditionVerdict";
import { printedIn } from "../../../app/_site/editions";
import { translatorFor } from "../../../app/_site/site";
import { extendLedger } from "../../../lib/editions/extendLedger";
import { formatDate } from "../../../lib/i18n/format";
import { pathTo } from "../../../lib/model/paths";
import { content } from "../../fixtures/projectContent";

const PRINT = "card/door";
const LATER = "2026-12-24";
const codes = content.locales.filter((locale) => locale.enabled).map(({ code }) => code);
const changes = content.changes.en!.words;

/** As markup has it. */
const escaped = (words: string) => words.replaceAll("'", "&#x27;").replaceAll('"', "&quot;");

/** What readers of a language are told of today's card for the door after one of its sentences has changed, for that reason. */
function told(locale: string, why: { change: string } | { wording: true }) {
  const { words: ledger } = content.editions[locale]!;
  const card = printedIn(locale).get(PRINT)!;
  const [first, ...rest] = card.statements;
  const changed = { ...card, statements: [{ ...first!, english: "I keep the light." }, ...rest] };
  const later = extendLedger(ledger, [changed], { on: LATER, why }).ledger;
  const edition = ledger.editions.findLast(({ print }) => print === PRINT)!;
  const html = renderToStaticMarkup(<EditionVerdict edition={edition} ledger={later} locale={locale} />);
  return { html, edition, card, first: first! };
}

describe.each(codes)("one changed sentence, in %s", (locale) => {
  it("makes the code of the old card say so: the sentence, the day, the reason, and the card of today", () => {
    const { id } = changes.find(({ tier }) => tier !== "urgent")!;
    const { html, edition, card, first } = told(locale, { change: id });
    expect(html).toMatch(/^<li id="\w+" class="changed">/);
    const { title, path } = card;
    expect(html).toContain(
      translatorFor(locale)("check.changed", { title, date: formatDate(edition.on, locale) }),
    );
    expect(html).toContain(`<s lang="en" dir="ltr">${escaped(first.english)}</s>`);
    if (first.own) expect(html).toContain(`<s>${escaped(first.own)}</s>`);
    expect(html).toContain(formatDate(LATER, locale));
    expect(html).toContain(`${pathTo.changes(locale)}#${id}`);
    expect(html).toContain(`<a href="${path}">`);
  });

  it("takes the old card back where the change is urgent", () => {
    const { id } = changes.find(({ tier }) => tier === "urgent")!;
    const { html, edition, card } = told(locale, { change: id });
    expect(html).toMatch(/^<li id="\w+" class="withdrawn">/);
    expect(html).toContain(
      translatorFor(locale)("check.withdrawn", { title: card.title, date: formatDate(edition.on, locale) }),
    );
    expect(html).toContain(`${translatorFor(locale)("check.new")}: <a href="${card.path}">`);
  });

  it("leaves the old card right where only wording changed", () => {
    const { html } = told(locale, { wording: true });
    expect(html).toMatch(/^<li id="\w+" class="right">/);
    expect(html).not.toMatch(/<s[ >]/);
  });
});

it("a print that there is no more is taken back", () => {
  const { words: ledger } = content.editions.en!;
  const edition = { ...ledger.editions[0]!, print: "card/flag" };
  const html = renderToStaticMarkup(
    <EditionVerdict
      edition={edition}
      ledger={{ ...ledger, editions: [...ledger.editions, edition] }}
      locale="en"
    />,
  );
  expect(html).toContain('class="withdrawn"');
  expect(html).not.toContain("<a ");
});
