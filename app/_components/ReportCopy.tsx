import { islandProps } from "../_site/islandProps";
import { translatorFor } from "../_site/site";
import { Island } from "./Island";

/** On a page with cards of hotlines: a report of a wrong number can be copied, too, where JavaScript runs. */
export function ReportCopy({ locale }: { locale: string }) {
  const t = translatorFor(locale);
  const words = {
    copy: t("report.copy"),
    copied: t("report.copied"),
    copiedFor: t("report.copiedFor", { contact: "{{contact}}" }),
    select: t("report.select"),
  };
  return (
    <>
      <span {...islandProps("report", words)} hidden />
      <Island name="report" />
    </>
  );
}
