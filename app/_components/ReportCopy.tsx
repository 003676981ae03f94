import { islandProps } from "../_site/islandProps";
import { reportWords } from "../_site/reportWords";
import { Island } from "./Island";

/** On a page with cards of hotlines: a report of a wrong number can be copied, too, where JavaScript runs. */
export function ReportCopy({ locale }: { locale: string }) {
  return (
    <>
      <span {...islandProps("report", reportWords(locale))} hidden />
      <Island name="report" />
    </>
  );
}
