import {
  findHotlines,
  type FoundHotline,
  type HotlineAnswer,
  hotlinesInState,
} from "../../hotlines/findHotlines";
import type { CardWords } from "../../hotlines/hotlineView";
import { NO_WISH, type Wish } from "../../hotlines/wish";
import { formatList } from "../../i18n/format";
import type { Needs } from "../../model/needs";
import { pathTo } from "../../model/paths";
import { view } from "../../model/view";
import type { ZipWords } from "../../model/zipWords";
import cards from "../../hotlines/hotline.css?inline";
import { adoptSheet } from "../adoptSheet";
import { fetchJson } from "../fetchJson";
import { keepFocusInPlace } from "../keepFocusInPlace";
import { makeNode } from "../makeNode";
import { part } from "../part";
import { type ReadZip, zipBox } from "../zipBox";
import { answerNodes } from "./answerNodes";
import { askedByAnswers, askedBySelects } from "./asks";
import { callNow } from "./callNow";
import { linesIn, linesNear } from "./linesNear";
import css from "./localHelp.css?inline";
import { addStateChoice } from "./stateChoice";

/** What the page tells of its box. `situation`: whose end it stands at; left out where the form asks for what is needed. */
export type BoxTold = { loading: string; failed: string; situation?: string };

/** The lines that serve a place, best for a wish first. */
type Lines = (wish: Wish) => readonly FoundHotline[];

/**
 * Answers the ZIP code box: the three numbers that fit best, then the rest, folded. Everything is looked up on the device, and
 * what was typed is gone when the page is left.
 * @returns what answers to the ZIP code that stands in the box
 * @throws where the words or the lines for the whole country could not be fetched
 */
export async function localHelp(form: HTMLFormElement, told: BoxTold): Promise<() => void> {
  const { situation } = told;
  const locale = document.documentElement.lang;
  const [words, needs] = await Promise.all([
    fetchJson<ZipWords>(pathTo.zipWords(locale)),
    situation === undefined ? undefined : fetchJson<Needs>(pathTo.needs(situation)),
    linesIn("national"),
  ]);
  let lines: Lines | undefined;
  const box = zipBox(form, words, {
    ...told,
    find: (typed, state) => find(typed, state),
    stateHref: (state) => pathTo.state(locale, state),
    clear: () => {
      lines = undefined;
      calls.forget();
      for (const list of national) list.hidden = false;
    },
  });
  if (needs) adoptSheet(cards + css);
  const { t, stateName, input, message, answers, say, answer, lookUp, askState, sayUnknown } = box;
  const main = form.closest("main")!;
  const national = main.querySelectorAll<HTMLElement>(".national");
  const asks = needs ? askedByAnswers(main, needs, locale) : askedBySelects(form);
  const calls = callNow(main, needs?.calls ?? {});
  // These come a while after the box was touched, and the reader may be further on.
  const choice = keepFocusInPlace(() => {
    part(form, "#zip-hint").textContent = t("hotlines.zipHint");
    // The page of hotlines lists the states itself.
    const choose = (state: string) => void answer(() => findInState(state));
    return needs && addStateChoice(form, t("hotlines.browse"), words, choose);
  });

  /** What the lines that stand there were ordered for. */
  let orderedFor = "";

  /** Puts the lines of the place in their order. Those for the whole country are among them. */
  const show = () => {
    if (!lines) return;
    const at = new Date();
    const asked = asks.asked();
    orderedFor = JSON.stringify(asked);
    const asOf = at.toISOString().slice(0, 10);
    const cardWords: CardWords = {
      locale,
      t,
      stateName,
      asOf,
      contact: words.contact,
      wanted: asked.language,
    };
    answers.replaceChildren(...answerNodes(lines({ ...asked, at }), cardWords));
    calls.tell((own) => lines?.({ needs: own, language: locale, at }) ?? [], cardWords);
    for (const list of national) list.hidden = true;
  };
  asks.onChange(() => {
    if (JSON.stringify(asks.asked()) !== orderedFor) show();
  });

  /** @param state the one that was chosen, where a ZIP code lies in two. */
  const find = async ({ zip, text }: ReadZip, state?: string) => {
    if (choice) choice.value = "";
    const { lookup, lines: near } = await linesNear(zip, state);
    // Read again with its state letters, where it has some.
    const found = (wish: Wish) => findHotlines(text, lookup, near, { wish });
    return () => {
      lines = (wish) => found(wish).hotlines;
      show();
      const place = found(NO_WISH);
      sayWhere(place);
      const heading = part<HTMLElement>(answers, "h2");
      // That a code is not known, or lies in two states, is read first. Which of the two is asked above the numbers.
      moveTo(place.note ? message : heading, message.querySelector("button") ?? heading);
    };
  };

  const sayWhere = ({ status, zip, places, note, likelyState, hotlines }: HotlineAnswer) => {
    const states = [...new Set(places.map((place) => place.state))];
    const counties = places.flatMap(({ county }) => county ?? []);
    const isWithout = status === "ok" && hotlines.every(({ tier }) => tier === "national");
    const noLocal = isWithout ? [t("hotlines.noLocal")] : [];
    if (note === "two-states") {
      askState(states);
      message.append(...noLocal.flatMap((text) => [" ", text]));
    } else if (note === "military") say(t("hotlines.military"));
    else if (note === "unknown-zip") sayUnknown(likelyState);
    else {
      const sentences = [
        t("hotlines.for", { zip: zip ?? "", place: formatList(states.map(stateName), locale) }),
        ...(counties.length > 0 ? [t("hotlines.counties", { counties: formatList(counties, locale) })] : []),
        ...noLocal,
      ];
      // How a sentence ends is of the language too.
      say(sentences.reduce((told, next) => t("hotlines.joint", { told, next })));
    }
  };

  /** The focus stays on the choice: with a keyboard, each step in it is one. */
  const findInState = async (state: string) => {
    const all = await Promise.all([linesIn(words.regions[state]!), linesIn("national")]);
    return () => {
      lines = (wish) => hotlinesInState(state, all.flat(), { wish });
      input.value = "";
      show();
      const name = { state: stateName(state) };
      const page = view("a", { href: pathTo.state(locale, state) }, t("hotlines.inState", name));
      say(t("hotlines.forState", name), " ", makeNode(page));
    };
  };

  return () => lookUp();
}

/** `top` comes to the top of the screen, under the header; the focus goes to what follows, and the keyboard on the screen goes. */
function moveTo(top: HTMLElement, focused: HTMLElement): void {
  top.scrollIntoView({ block: "start" });
  focused.focus({ preventScroll: true });
}
