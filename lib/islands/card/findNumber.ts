import { findHotlines } from "../../hotlines/findHotlines";
import { mainPhone } from "../../hotlines/mainPhone";
import { restrictToState } from "../../hotlines/restrictToState";
import { regionLookup, regionOf } from "../../hotlines/zipRegion";
import { formatPhone } from "../../i18n/format";
import type { IslandData } from "../../model/islandData";
import type { LocatedHotline } from "../../model/locatedHotline";
import { pathTo } from "../../model/paths";
import { view } from "../../model/view";
import type { ZipRegion } from "../../model/zip";
import type { ZipWords } from "../../model/zipWords";
import { button } from "../button";
import { fetchJson } from "../fetchJson";
import { makeNode } from "../makeNode";
import { part } from "../part";
import { zipBox } from "../zipBox";

/** How many numbers are offered. */
const OFFERED = 3;

/** Finds the lines that fit a ZIP code best, and puts the chosen one on the card. Looked up on the device. */
export async function findNumber(
  form: HTMLFormElement,
  maker: HTMLElement,
  strings: IslandData["card"]["strings"],
): Promise<void> {
  const locale = document.documentElement.lang;
  const words = await fetchJson<ZipWords>(pathTo.zipWords(locale));
  const linesIn = async (region: string) =>
    (await fetchJson<{ hotlines: LocatedHotline[] }>(pathTo.hotlineRegion(region))).hotlines;
  const box = zipBox(form, words, {
    loading: strings.loading,
    failed: strings.failed,
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
      return () => {
        if (note === "two-states") box.askState([...new Set(places.map((place) => place.state))]);
        else if (note === "unknown-zip") box.sayUnknown(likelyState);
        else box.say();
        box.answers.replaceChildren(makeNode(view("ul", {})));
        const list = part(box.answers, "ul");
        for (const { hotline } of hotlines.slice(0, OFFERED)) {
          const phone = formatPhone(mainPhone(hotline, locale).number);
          const item = makeNode(
            view("li", {}, hotline.name, " ", view("bdi", { dir: "ltr" }, phone), " "),
          ) as HTMLElement;
          item.append(button(strings.put, () => put(maker, hotline.name, phone)));
          list.append(item);
        }
      };
    },
  });
  form.addEventListener("submit", () => box.lookUp());
}

/** As if it had been typed: what reads the fields reads this too. */
function put(maker: HTMLElement, name: string, phone: string): void {
  const who = part<HTMLElement>(maker, '[data-who="lawyer"]');
  part<HTMLInputElement>(who, "[name=name]").value = name;
  const field = part<HTMLInputElement>(who, "[name=number]");
  field.value = phone;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.focus();
}
