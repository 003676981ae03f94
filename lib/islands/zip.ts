import { findHotlines, type FoundHotline, type HotlineAnswer } from "../hotlines/findHotlines";
import { type CardWords, hotlineView } from "../hotlines/hotlineView";
import { restrictToState } from "../hotlines/restrictToState";
import { HOTLINE_TIERS } from "../hotlines/tiers";
import type { Wish } from "../hotlines/wish";
import { regionLookup, regionOf } from "../hotlines/zipRegion";
import { formatList } from "../i18n/format";
import type { HotlineService } from "../model/hotline";
import type { IslandData } from "../model/islandData";
import type { LocatedHotline } from "../model/locatedHotline";
import { pathTo } from "../model/paths";
import { view } from "../model/view";
import type { ZipRegion } from "../model/zip";
import { fetchJson } from "./fetchJson";
import { makeNode } from "./makeNode";
import { islandOf, part } from "./part";
import { zipBox } from "./zipBox";

/** As many numbers as a frightened person can choose from. */
const BEST = 3;

type HotlineFile = { hotlines: LocatedHotline[] };

/** The ZIP code box: everything is looked up on the device, in the files of the code's first digit. */
function improve(form: HTMLFormElement, told: IslandData["zip"]): void {
  const { locale, contact } = told;
  const { t, stateName, input, message, answers, say, read, askState, sayUnknown } = zipBox(form, told, {
    lookUp: (state) => void lookUp({ state }),
    stateHref: (state) => pathTo.state(locale, state),
  });
  const need = part<HTMLSelectElement>(form, "[name=need]");
  const language = part<HTMLSelectElement>(form, "[name=language]");

  const wish = (): Wish => ({
    needs: need.value === "" ? [] : [need.value as HotlineService],
    ...(language.value !== "" && { language: language.value }),
    at: new Date(),
  });

  /** `moves`: the three best come to the top of the screen, where somebody asked for them and is not still choosing. */
  const lookUp = async ({ state, moves = true }: { state?: string; moves?: boolean } = {}) => {
    const typed = read();
    if (!typed) return;
    try {
      const digit = regionOf(typed.zip);
      const [region, local, national] = await Promise.all([
        fetchJson<ZipRegion>(pathTo.zipRegion(digit)),
        fetchJson<HotlineFile>(pathTo.hotlineRegion(digit)),
        fetchJson<HotlineFile>(pathTo.hotlineRegion("national")),
      ]);
      const zips = regionLookup({ [digit]: region });
      const lookup = state ? restrictToState(zips, state) : zips;
      // Read again with its state letters, where it has some.
      const answer = findHotlines(input.value, lookup, [...local.hotlines, ...national.hotlines], {
        wish: wish(),
      });
      show(answer);
      // Which of two states is asked above the numbers.
      if (moves && answer.note !== "two-states") {
        const heading = part<HTMLElement>(answers, "h2");
        heading.scrollIntoView({ block: "start" });
        heading.focus({ preventScroll: true });
      }
    } catch {
      say(t("hotlines.failed"));
    }
  };

  const show = (answer: HotlineAnswer) => {
    const { zip, places, note, likelyState } = answer;
    answers.replaceChildren();
    if (note === "two-states") askState([...new Set(places.map((place) => place.state))]);
    else if (note === "military") say(t("hotlines.military"));
    else if (note === "unknown-zip") sayUnknown(likelyState);
    else {
      const counties = places.flatMap((place) => (place.county === null ? [] : [place.county]));
      say(
        t("hotlines.for", {
          zip: zip ?? "",
          place: [...new Set(places.map((place) => stateName(place.state)))].join(", "),
        }),
      );
      if (counties.length > 0)
        message.append(". ", t("hotlines.counties", { counties: formatList(counties, locale) }));
    }
    if (answer.status === "ok" && answer.hotlines.every((found) => found.tier === "national"))
      message.append(". ", t("hotlines.noLocal"));
    const words: CardWords = { locale, t, stateName, contact, wanted: language.value };
    const cards = (found: readonly FoundHotline[]) =>
      view(
        "ul",
        { class: "hotlines" },
        ...found.map(({ hotline, ...standing }) => hotlineView(hotline, standing, words)),
      );
    const best = answer.hotlines.slice(0, BEST);
    answers.append(makeNode(view("h2", { tabindex: "-1" }, t("hotlines.best"))), makeNode(cards(best)));
    for (const tier of HOTLINE_TIERS) {
      const found = answer.hotlines.slice(BEST).filter((entry) => entry.tier === tier);
      if (found.length === 0) continue;
      const summary = view("summary", {}, `${t(`hotlines.tier.${tier}`)} (${found.length})`);
      answers.append(makeNode(view("details", {}, summary, cards(found))));
    }
  };

  for (const select of [need, language]) {
    // Before the first answer there is nothing to put in another order.
    select.addEventListener("change", () => answers.hasChildNodes() && void lookUp({ moves: false }));
  }
}

const island = islandOf<"zip", HTMLFormElement>("zip");
if (island) improve(island.root, island.told);
