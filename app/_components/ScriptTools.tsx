import { islandProps } from "../_site/islandProps";
import { translatorFor } from "../_site/site";

/** The words for the tools. They need JavaScript, so that without it there is nothing to see. */
export function ScriptTools({ locale }: { locale: string }) {
  const t = translatorFor(locale);
  const words = {
    show: t("tools.show"),
    say: t("tools.say"),
    stop: t("tools.stop"),
    keep: t("tools.keep"),
    save: t("tools.save"),
    keepHint: t("tools.keepHint"),
    noVoice: t("tools.noVoice"),
    back: t("walk.back"),
    tickFirst: t("line.tickFirst"),
  };
  return <span {...islandProps("script", words)} hidden />;
}
