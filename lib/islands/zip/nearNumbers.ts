import { findHotlines } from "../../hotlines/findHotlines";
import { mainPhone } from "../../hotlines/mainPhone";
import { restrictToState } from "../../hotlines/restrictToState";
import { regionLookup, regionOf } from "../../hotlines/zipRegion";
import { formatPhone } from "../../i18n/format";
import type { LocatedHotline } from "../../model/locatedHotline";
import { pathTo } from "../../model/paths";
import type { ZipRegion } from "../../model/zip";
import type { ZipWords } from "../../model/zipWords";
import { fetchJson } from "../fetchJson";
import { onForget } from "../forget";
import { inTime } from "../inTime";
import { part } from "../part";
import { zipBox } from "../zipBox";

export type NearNumber = { name: string; phone: string };
type Told = Readonly<Record<"loading" | "failed", string>>;

/** How many numbers are offered, as everywhere. */
const OFFERED = 3;

/**
 * Makes a ZIP code box offer the numbers that fit best, looked up on the device. Words and lines come when it is first touched.
 * @param show puts the numbers where they belong, and returns what stands under the box.
 */
export function nearNumbers(
  form: HTMLFormElement,
  told: Told,
  show: (numbers: readonly NearNumber[], zip: string) => readonly Node[],
): void {
  let box: Promise<{ lookUp: () => void }> | undefined;
  const load = () => {
    box ??= inTime(() => makeBox(form, told, show));
    box.catch(() => (box = undefined));
    return box;
  };
  const status = part(form, "[role=status]");
  form.addEventListener("focusin", () => void load().catch(() => undefined));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    load().then(
      ({ lookUp }) => lookUp(),
      () => (status.textContent = told.failed),
    );
  });
  onForget(() => (status.textContent = ""));
}

async function makeBox(form: HTMLFormElement, told: Told, show: Parameters<typeof nearNumbers>[2]) {
  const locale = document.documentElement.lang;
  const words = await fetchJson<ZipWords>(pathTo.zipWords(locale));
  const box = zipBox(form, words, {
    ...told,
    stateHref: (state) => pathTo.state(locale, state),
    find: async ({ zip, text }, state) => {
      const digit = regionOf(zip);
      const [region, ...all] = await Promise.all([
        fetchJson<ZipRegion>(pathTo.zipRegion(digit)),
        linesIn(digit),
        linesIn("national"),
      ]);
      const zips = regionLookup({ [digit]: region });
      const lookup = state === undefined ? zips : restrictToState(zips, state);
      const wish = { needs: [], language: locale, at: new Date() };
      const { hotlines, note, likelyState, places } = findHotlines(text, lookup, all.flat(), { wish });
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
  return { lookUp: () => box.lookUp() };
}

const linesIn = async (region: string) =>
  (await fetchJson<{ hotlines: LocatedHotline[] }>(pathTo.hotlineRegion(region))).hotlines;
