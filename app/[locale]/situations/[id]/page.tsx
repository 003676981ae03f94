import type { Metadata } from "next";
import { textIn } from "../../../../lib/i18n/textIn";
import { SituationPage } from "../../../_components/SituationPage";
import { site, situationParams } from "../../../_site/site";

type Props = { params: Promise<{ locale: string; id: string }> };

export const dynamicParams = false;
export const generateStaticParams = situationParams;

/** The same title for every answer: a title must not tell what was chosen. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params;
  const { text } = textIn(site().content.situationWords[id]!, locale);
  return { title: text.title, description: text.summary };
}

export default async function Page({ params }: Props) {
  const { locale, id } = await params;
  return <SituationPage locale={locale} id={id} />;
}
