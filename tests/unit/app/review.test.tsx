import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Blocks } from "../../../app/_components/Prose";
import { SayLines } from "../../../app/_components/SayLines";
import { reviewEnded, reviewWords } from "../../../app/_site/reviewWords";
import { site, stateName, translatorFor } from "../../../app/_site/site";
import { formatDate } from "../../../lib/i18n/format";
import { textIn } from "../../../lib/i18n/textIn";
import { byId } from "../../../lib/model/byId";
import type { Content } from "../../../lib/model/content";
import type { Review } from "../../../lib/model/review";
import type { Block } from "../../../lib/model/text";
import { guideTexts, reviewOf, unreviewedBeside } from "../../../lib/views/reviewOf";
import { numberCitations } from "../../../lib/views/numberCitations";
import { content } from "../../fixtures/projectContent";
import { reviewOfTexts, TRANSLATOR, withReviews } from "../../fixtures/reviews";

const ID = "at-the-door";
const NAME = `guide/${ID}`;
const SECTION = "open-the-door";
const codes = content.locales.filter(({ enabled }) => enabled).map(({ code }) => code);

/** What the guide's page says above of reviews, and the sections below, while content is this. */
function shownIn(of: Content, locale: string): { told: string; html: string } {
  const whole = site();
  whole.content = of;
  try {
    const { sections } = textIn(byId(of.guides, ID).texts, locale).text;
    const citations = numberCitations(sections.flatMap(({ blocks }) => blocks));
    return {
      told: reviewWords(reviewOf(of, [NAME], locale), locale),
      html: renderToStaticMarkup(
        sections.map(({ key, blocks }) => (
          <section key={key} id={key}>
            <Blocks blocks={blocks} citations={citations} />
          </section>
        )),
      ),
    };
  } finally {
    whole.content = content;
  }
}

/** Content with this guide alone, in English and one other language: no other text is digested. */
function guideIn(locale: string): Content {
  return {
    ...content,
    locales: content.locales.filter(({ code }) => ["en", locale].includes(code)),
    guides: [byId(content.guides, ID)],
    situations: [],
    scripts: [],
    contested: [],
    warnings: [],
    who: [],
    phone: [],
    checklists: [],
    terms: [],
    about: [],
    workshop: [],
    drawings: [],
    prints: [],
    stateLaw: [],
    stateTopics: [],
    changes: {},
    heard: {},
    planWords: {},
    caregiver: null,
  };
}

/** Content in which the first statement under a heading says one word more, in one language. */
function edited(of: Content, locale: string): Content {
  const said = (block: Block): Block => ({
    ...block,
    inlines: [...block.inlines, { type: "text", value: " Edited." }],
  });
  const guides = of.guides.map((guide) => {
    if (guide.id !== ID) return guide;
    const text = guide.texts[locale]!;
    const sections = text.sections.map((section) =>
      section.key === SECTION
        ? { ...section, blocks: section.blocks.map((block, at) => (at === 0 ? said(block) : block)) }
        : section,
    );
    return { ...guide, texts: { ...guide.texts, [locale]: { ...text, sections } } };
  });
  return { ...of, guides };
}

/** How many statements of a page say that nobody has reviewed them. */
const marksIn = (html: string, locale: string) =>
  html.split(`(${translatorFor(locale)("review.mark")})`).length - 1;

describe.each(codes)("a guide's page in %s", (locale) => {
  const t = translatorFor(locale);
  const own = guideIn(locale);
  const law = (of: string, more: Partial<Review> = {}) => reviewOfTexts(own, [NAME], of, more);
  const byLawyer = {
    name: "A. Keeper",
    place: stateName("ME", locale),
    date: formatDate("2026-11-02", locale),
  };

  it("says who has reviewed it, where they are licensed and when, and what has changed since, there and above", () => {
    const review = law(locale);
    const { told, html } = shownIn(withReviews(edited(own, locale), review), locale);
    const of = review.texts[0]!.statements.length;
    expect(told).toBe(`${t("review.done", byLawyer)} ${t("review.changed", { open: 1, of })}`);
    expect(marksIn(html, locale)).toBe(1);
    const [, after] = html.split(`<section id="${SECTION}">`);
    expect(marksIn(after!.slice(0, after!.indexOf("</p>")), locale)).toBe(1);
  });

  if (locale === "en") return;
  it("rests on the lawyer of its English and on whoever checked its words, and loses what changed in English", () => {
    const words = law(locale, { reviewer: TRANSLATOR, checked: ["words"], on: "2026-11-03" });
    const checked = { name: "B. Mate", place: "ATA", date: formatDate("2026-11-03", locale) };
    const { told, html } = shownIn(withReviews(edited(own, "en"), law("en"), words), locale);
    const of = words.texts[0]!.statements.length;
    expect(told).toBe(
      [t("review.english", byLawyer), t("review.words", checked), t("review.changed", { open: 1, of })].join(
        " ",
      ),
    );
    expect(marksIn(html, locale)).toBe(1);
  });
});

describe("a guide's page", () => {
  const own = guideIn("es");
  const none = translatorFor("es")("review.none");

  it("says that nobody has reviewed it while nobody has, and in translation while only its English is", () => {
    expect(shownIn(own, "es").told).toBe(none);
    const { told, html } = shownIn(withReviews(own, reviewOfTexts(own, [NAME], "en")), "es");
    expect([told, marksIn(html, "es")]).toEqual([none, 0]);
  });

  it("is not reviewed by a review of the guide alone, while it shows points and forms that nobody read", () => {
    const guide = byId(content.guides, ID);
    const names = guideTexts(guide, content.terms.slice(0, 1));
    expect(names.length).toBeGreaterThan(2);
    const whole = { ...content, locales: content.locales.filter(({ code }) => code === "en") };
    const standing = (read: readonly string[]) =>
      reviewOf(withReviews(whole, reviewOfTexts(whole, read, "en")), names, "en");
    expect(standing([NAME])).toBeNull();
    expect(standing(names.slice(0, -1))).toBeNull();
    expect(standing(names)?.open).toEqual([]);
  });

  it("says that a review ran out, on the day of the build and, to the module, for any later one", () => {
    const old = reviewOfTexts(own, [NAME], "en", { on: "2026-01-02", until: "2026-11-01" });
    const ended = "The review by A. Keeper ran out on November 1, 2026.";
    const reviewed = withReviews(own, old);
    expect(shownIn(reviewed, "en").told).toBe(ended);
    expect(reviewEnded(reviewOf(reviewed, [NAME], "en")!, "en")).toBe(ended);
  });
});

it("a line to say is marked in the language that lost its review, and the English line beside it is not", () => {
  const { texts } = byId(content.scripts, "home-closed-door");
  const [english, own] = [texts.en!.say.slice(0, 1), texts.es!.say.slice(0, 1)];
  const lines = (marked: readonly Block[]) =>
    renderToStaticMarkup(
      <SayLines
        english={english}
        own={marked}
        locale="es"
        ownLocale="es"
        citations={numberCitations(english)}
      />,
    );
  const mark = translatorFor("es")("review.mark");
  expect(lines(own)).not.toContain(mark);
  expect(lines(own.map((line) => ({ ...line, unreviewed: "es" }))).split("<span>")[1]).toContain(mark);
});

describe("what bears no mark of its own", () => {
  const [home, knock] = ["situation/home", "script/home-closed-door"];
  const own: Content = {
    ...guideIn("es"),
    situations: [byId(content.situations, "home")],
    scripts: [byId(content.scripts, "home-closed-door")],
  };
  const law = (...names: string[]) => reviewOfTexts(own, names, "es");
  /** The first question says one word more. */
  const [question] = own.situations[0]!.questions;
  const asked = content.situationWords.home!.es!;
  const NEW = `${asked.questions[question!.id]!.text} ¿Sí?`;
  const changed: Content = {
    ...own,
    situationWords: {
      ...own.situationWords,
      home: {
        ...own.situationWords.home,
        es: {
          ...asked,
          questions: {
            ...asked.questions,
            [question!.id]: { ...asked.questions[question!.id]!, text: NEW },
          },
        },
      },
    },
  };
  const told = (of: Content, names: readonly string[]) => {
    const whole = site();
    whole.content = of;
    try {
      return reviewWords(reviewOf(of, names, "es"), "es", unreviewedBeside(of, names, "es"));
    } finally {
      whole.content = content;
    }
  };
  const t = translatorFor("es");

  it("is named above: a question that lost its review, and the answers under it, which mean another thing now", () => {
    const said = told(withReviews(changed, law(home)), [home]);
    const answers = Object.values(asked.questions[question!.id]!.options);
    expect(said).toContain(t("review.among", { list: [NEW, ...answers].join(" · ") }));
    expect(told(withReviews(own, law(home)), [home])).not.toContain(t("review.among", { list: "" }).trim());
  });

  it("is not named twice, where it is a line that says so itself", () => {
    const said = told(withReviews(edited(own, "es"), law(NAME)), [NAME]);
    expect(said).not.toContain(t("review.among", { list: "" }).trim());
  });

  it("is named by its title, where nobody has reviewed that text and others on the page are", () => {
    const titles = own.scripts[0]!.texts.es!.title;
    expect(told(withReviews(own, law(home)), [home, knock])).toBe(
      `${t("review.none")} ${t("review.beside", { list: titles })}`,
    );
    expect(told(own, [home, knock])).toBe(t("review.none"));
    expect(told(withReviews(own, law(NAME)), [home, knock])).toBe(t("review.none"));
  });
});
