import "../../_styles/plan.css";
import type { Metadata } from "next";
import { textIn } from "../../../lib/i18n/textIn";
import { byId } from "../../../lib/model/byId";
import { SOURCE_LOCALE } from "../../../lib/model/locale";
import { pathTo } from "../../../lib/model/paths";
import { numberCitations } from "../../../lib/views/numberCitations";
import { Beside } from "../../_components/Beside";
import { ChecklistLinks } from "../../_components/ChecklistLinks";
import { CaregiverPapers } from "../../_components/CaregiverPapers";
import { Code } from "../../_components/Code";
import { Endnotes, SOURCE_ANCHOR } from "../../_components/Endnotes";
import { Fallback } from "../../_components/Fallback";
import { Frame } from "../../_components/Frame";
import { Island } from "../../_components/Island";
import { PlanParts } from "../../_components/PlanParts";
import { PlanOpener, PlanTools } from "../../_components/PlanTools";
import { Blocks } from "../../_components/Prose";
import { FAMILY_PLAN } from "../../../lib/views/quotingPages";
import { caregiverTexts } from "../../../lib/views/reviewOf";
import { Review } from "../../_components/Review";
import { SayLines } from "../../_components/SayLines";
import { scriptLinks } from "../../_components/scriptLinks";
import { islandProps } from "../../_site/islandProps";
import { site, translatorFor } from "../../_site/site";

type Props = { params: Promise<{ locale: string }> };

const { guide: GUIDE, section: SECTION, script: SCRIPT, scripts: SCRIPTS } = FAMILY_PLAN;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { text } = textIn(site().content.planWords, (await params).locale);
  return { title: text.words.title, description: text.words.lead };
}

/**
 * The family plan: filled in on this page or on paper, saved as a file by its reader, and forgotten with the page. Without
 * JavaScript it is a form to print.
 */
export default async function PlanPage({ params }: Props) {
  const { locale } = await params;
  const t = translatorFor(locale);
  const { content } = site();
  const { text, locale: textLocale } = textIn(content.planWords, locale);
  const { words } = text;
  const english = textIn(content.planWords, SOURCE_LOCALE).text.words;
  const guide = textIn(byId(content.guides, GUIDE).texts, locale);
  const section = guide.text.sections.find(({ key }) => key === SECTION)!;
  const script = byId(content.scripts, SCRIPT);
  const own = textIn(script.texts, locale);
  const isForOfficers = ({ to }: { to: string | null }) => to === "officers";
  const lines = textIn(script.texts, SOURCE_LOCALE).text.say.filter(isForOfficers);
  const blocks = [...lines, ...section.blocks];
  const citations = numberCitations(blocks);

  return (
    <Frame locale={locale} here={pathTo.plan} hasStatements className="plan">
      <Fallback locale={locale} textLocale={textLocale}>
        <h1>
          <Beside own={words.title} english={english.title} />
        </h1>
        <p className="lead">{words.lead}</p>
        <p className="notice">
          <strong>{words.forgets}</strong> {words.blank}
        </p>
        <form
          {...islandProps("plan", {
            says: words.says,
            use: words.look.use,
            lists: pathTo.listWords(locale),
            loading: t("search.loading"),
            failed: t("behind.failed"),
          })}
          autoComplete="off"
          spellCheck={false}
          noValidate
        >
          <PlanOpener words={words} />
          <PlanParts words={words} english={english} locale={locale} />
          <PlanTools words={words} locale={locale} />
        </form>
        <section className="keep">
          <h2>{words.keep.title}</h2>
          <ul>
            {words.keep.places.map((place) => (
              <li key={place}>{place}</li>
            ))}
          </ul>
        </section>
        <section className="on-paper">
          <h2>{words.words}</h2>
          <SayLines
            english={lines}
            own={own.text.say.filter(isForOfficers)}
            locale={locale}
            ownLocale={own.locale}
            citations={citations}
          />
          <ul className="more">{scriptLinks(SCRIPTS, locale)}</ul>
          <Code locale={locale} print="plan/family" />
        </section>
        <section className="on-paper lists">
          <h2>{words.lists}</h2>
          <ChecklistLinks ids={content.checklists.map(({ id }) => id)} locale={locale} />
        </section>
      </Fallback>
      <Fallback locale={locale} textLocale={guide.locale} quiet>
        <section className="who-cares">
          <h2>{section.heading}</h2>
          <Blocks blocks={section.blocks} citations={citations} anchor={SOURCE_ANCHOR} />
          <p>
            <a href={pathTo.guide(locale, GUIDE)}>{guide.text.title}</a>
          </p>
        </section>
      </Fallback>
      <CaregiverPapers locale={locale} />
      <Review texts={["plan/family", ...caregiverTexts(content), `guide/${GUIDE}`]} locale={locale} />
      <Endnotes locale={locale} citations={citations} blocks={blocks} />
      <Island name="plan" />
    </Frame>
  );
}
