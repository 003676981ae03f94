import type { ReportWords } from "../../lib/model/islandData";
import { translatorFor } from "./site";

/** What is said where a report can be copied. */
export function reportWords(locale: string): ReportWords {
  const t = translatorFor(locale);
  return {
    copy: t("report.copy"),
    copied: t("report.copied"),
    copiedFor: t("report.copiedFor", { contact: "{{contact}}" }),
    select: t("report.select"),
  };
}
