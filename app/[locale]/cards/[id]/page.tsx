import "../../../_styles/prints.css";
import type { Metadata } from "next";
import { byId } from "../../../../lib/model/byId";
import { pathTo } from "../../../../lib/model/paths";
import { isOfSections, type Print } from "../../../../lib/model/print";
import { numberCitations } from "../../../../lib/views/numberCitations";
import { type PrintView, printView } from "../../../../lib/views/printView";
import { CardMaker } from "../../../_components/CardMaker";
import { CardSheets } from "../../../_components/CardSheets";
import { Endnotes } from "../../../_components/Endnotes";
import { Frame } from "../../../_components/Frame";
import { Poster } from "../../../_components/Poster";
import { Review } from "../../../_components/Review";
import { WholeSheet } from "../../../_components/WholeSheet";
import { site, translatorFor } from "../../../_site/site";

type Props = { params: Promise<{ locale: string; id: string }> };

export const dynamicParams = false;
export function generateStaticParams() {
  return site().content.prints.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  const t = translatorFor(locale);
  return { title: t(`print.${id}.title`), description: t(`print.${id}.use`) };
}

/** One thing to print: without JavaScript what is right for everybody, ready to print; with it, made for one person. */
export default async function PrintPage({ params }: Props) {
  const { locale, id } = await params;
  const t = translatorFor(locale);
  const { content } = site();
  const print = byId(content.prints, id);
  const view = printView(content, print, locale);
  const blocks = [
    ...view.lines.map(({ english }) => english),
    ...view.sections.flatMap((section) => section.blocks),
  ];
  return (
    <Frame locale={locale} here={(code) => pathTo.print(code, id)} hasStatements className="cards">
      <h1>{t(`print.${id}.title`)}</h1>
      <p className="lead">{t(`print.${id}.use`)}</p>
      <Review texts={[`card/${id}`]} locale={locale} />
      {!isOfSections(print) && <p className="notice">{t("card.honest")}</p>}
      <Sheets print={print} view={view} locale={locale} />
      {blocks.some(({ citations }) => citations.length > 0) && (
        <Endnotes locale={locale} citations={numberCitations(blocks)} blocks={blocks} />
      )}
      <ul className="more">
        <li>
          <a href={pathTo.cards(locale)}>{t("card.more")}</a>
        </li>
        <li>
          <a href={pathTo.check(locale)}>{t("check.title")}</a>
        </li>
      </ul>
    </Frame>
  );
}

function Sheets({ print, view, locale }: { print: Print; view: PrintView; locale: string }) {
  if (print.kind === "card")
    return (
      <CardMaker print={print} view={view} locale={locale}>
        <CardSheets print={print} view={view} locale={locale} />
      </CardMaker>
    );
  if (print.kind === "poster") return <Poster print={print} locale={locale} />;
  return <WholeSheet print={print} view={view} locale={locale} />;
}
