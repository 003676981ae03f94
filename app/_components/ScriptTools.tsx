import { translatorFor } from "../_site/site";

/** The words of what a device can do with a script: show it, read it aloud, keep it as a picture. */
const WORDS = ["show", "say", "stop", "keep", "save", "keepHint", "noVoice"] as const;

/** The words for the tools. They need JavaScript, so that without it there is nothing to see. */
export function ScriptTools({ locale }: { locale: string }) {
  const t = translatorFor(locale);
  const words = Object.fromEntries([
    ...WORDS.map((word) => [word, t(`tools.${word}`)] as const),
    ["back", t("walk.back")] as const,
    ["tickFirst", t("line.tickFirst")] as const,
  ]);
  return <span data-island="script" data-words={JSON.stringify(words)} hidden />;
}
