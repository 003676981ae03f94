import { pathTo } from "../../model/paths";
import type { BuiltSite } from "../builtSite";
import { weighCopies } from "../copyWeights";
import type { Section } from "../report";
import { keepLanguage, withKeptPhone } from "./keptPhone";
import { weighHeaps } from "./keptHeaps";
import { PLAIN } from "./plainPage";
import { timeSentenceOffline } from "./sentenceOffline";
import { serve } from "./serve";

/** A language is kept through its page on a fast network, and the server stops: what the phone can do then. */
export async function measureKept(
  site: BuiltSite,
  executablePath: string,
  locale: string,
): Promise<Section[]> {
  const home = pathTo.home(locale);
  return withKeptPhone(executablePath, async (phone) => {
    // Compressed before the press, as a host has it.
    weighCopies(site, [locale]);
    const server = await serve(site, []);
    const kept = await phone((context) => keepLanguage(context, server.origin, locale)).finally(server.close);
    const keeping: Section = {
      name: "Keeping a language, network and processor at full speed",
      rows: [{ locale, "press to saved ms": Math.round(kept.ms), "in storage B": kept.bytes }],
      over: [],
    };
    const plain = await serve(site, [home, pathTo.situation(locale, "home")]);
    try {
      const plainHome = `${plain.origin}${PLAIN}${home}`;
      return [
        keeping,
        await timeSentenceOffline(phone, server.origin + home, plainHome, locale),
        await weighHeaps(phone, server.origin, locale),
      ];
    } finally {
      plain.close();
    }
  });
}
