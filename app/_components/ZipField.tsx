import { zipFieldView } from "../../lib/hotlines/zipFieldView";
import { translatorFor } from "../_site/site";
import { ViewOf } from "./ViewOf";

/** The field of a ZIP code box, with what `lib/islands/zipBox.ts` says and fills in. One a page. */
export function ZipField({ locale, action }: { locale: string; action: string }) {
  const t = translatorFor(locale);
  const words = { label: t("hotlines.zipLabel"), action, hint: t("hotlines.zipHint") };
  return zipFieldView(words).map((view, index) => <ViewOf key={index} view={view} />);
}
