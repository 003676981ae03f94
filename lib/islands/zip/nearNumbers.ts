import { findHotlines } from "../../hotlines/findHotlines";
import { mainPhone } from "../../hotlines/mainPhone";
import { formatPhone } from "../../i18n/format";
import { pathTo } from "../../model/paths";
import type { ZipWords } from "../../model/zipWords";
import { fetchJson } from "../fetchJson";
import { zipBox } from "../zipBox";
import { answerWhenTouched, type BoxSays } from "./answerWhenTouched";
import { linesNear } from "./linesNear";

export type NearNumber = { name: string; phone: string };

/** How many numbers are offered, as everywhere. */
const OFFERED = 3;

/** Puts the numbers where they belong, and returns what stands under the box. */
type Show = (numbers: readonly NearNumber[], zip: string) => readonly Node[];

/** Makes a ZIP code box offer the numbers that fit best, looked up on the device. */
export function nearNumbers(form: HTMLFormElement, says: BoxSays, show: Show): void {
  answerWhenTouched(form, says, () => makeBox(form, says, show));
}

async function makeBox(form: HTMLFormElement, { loading, failed }: BoxSays, show: Show) {
  const locale = document.documentElement.lang;
  const words = await fetchJson<ZipWords>(pathTo.zipWords(locale));
  const box = zipBox(form, words, {
    loading,
    failed,
    stateHref: (state) => pathTo.state(locale, state),
    find: async ({ zip, text }, state) => {
      const { lookup, lines } = await linesNear(zip, state);
      const wish = { needs: [], language: locale, at: new Date() };
      const { hotlines, note, likelyState, places } = findHotlines(text, lookup, lines, { wish });
      const numbers = hotlines.slice(0, OFFERED).map(({ hotline }) => ({
        name: hotline.name,
        phone: formatPhone(mainPhone(hotline, locale).number),
      }));
      return () => {
        if (note === "two-states") box.askState([...new Set(places.map((place) => place.state))]);
        else if (note === "unknown-zip") box.sayUnknown(likelyState);
        else box.say();
        box.answers.replaceChildren(...show(numbers, zip));
      };
    },
  });
  return () => box.lookUp();
}
