import { pathTo } from "../../lib/model/paths";
import { islandProps } from "../_site/islandProps";
import { translatorFor } from "../_site/site";

/** The words on the tools. They need JavaScript, so that without it there is nothing to see. */
export function ScriptTools({ locale }: { locale: string }) {
  const t = translatorFor(locale);
  const words = {
    show: t("tools.show"),
    say: t("tools.say"),
    keep: t("tools.keep"),
    words: pathTo.toolWords(locale),
    failed: t("behind.failed"),
  };
  return <span {...islandProps("script", words)} hidden />;
}
