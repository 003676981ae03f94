import type { Metadata } from "next";
import { pagesOf } from "../../../../../lib/engine/situationPart";
import { firstQuestion } from "../../../../../lib/engine/walk";
import { textIn } from "../../../../../lib/i18n/textIn";
import { SituationPage } from "../../../../_components/SituationPage";
import { byId } from "../../../../../lib/model/byId";
import { site } from "../../../../_site/site";

type Props = { params: Promise<{ locale: string; id: string; page: string }> };

export const dynamicParams = false;
export function generateStaticParams() {
  return site().content.situations.flatMap((situation) =>
    pagesOf(situation).map((option) => ({ id: situation.id, page: option.id })),
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id, page } = await params;
  const { text } = textIn(site().content.situationWords[id]!, locale);
  const { id: first } = firstQuestion(byId(site().content.situations, id));
  return { title: `${text.title}: ${text.questions[first]?.options[page]}`, description: text.summary };
}

/** The part of a situation that its first answer has of its own. */
export default async function Page({ params }: Props) {
  const { locale, id, page } = await params;
  const option = byId(pagesOf(byId(site().content.situations, id)), page);
  return <SituationPage locale={locale} id={id} page={option} />;
}
