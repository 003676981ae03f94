import type { Metadata } from "next";
import { pathTo } from "../../../lib/model/paths";
import { translatorFor } from "../../_site/site";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translatorFor((await params).locale);
  return { title: t("leave.title"), description: t("leave.text"), robots: { index: false } };
}

const FAHRENHEIT = [32, 50, 68, 77, 86, 95, 104];

/** What "Leave this page" shows: something harmless that somebody could be reading, with nothing of this site on its face. */
export default async function LeavePage({ params }: Props) {
  const { locale } = await params;
  const t = translatorFor(locale);
  return (
    <main id="content">
      <h1>{t("leave.title")}</h1>
      <p>{t("leave.text")}</p>
      <p>{t("leave.clouds")}</p>
      <p>{t("leave.wind")}</p>
      <h2>{t("leave.degrees")}</h2>
      <ul>
        {FAHRENHEIT.map((degrees) => (
          <li key={degrees}>
            <bdi dir="ltr">
              {degrees} °F = {((degrees - 32) * 5) / 9} °C
            </bdi>
          </li>
        ))}
      </ul>
      <p>
        <a href={pathTo.home(locale)}>{t("leave.back")}</a>
      </p>
    </main>
  );
}
