import type { IslandData } from "../model/islandData";
import { inOwnLetters } from "../model/latinLetters";
import {
  betterKnown,
  findResults,
  isStrange,
  joinVerdicts,
  type Said,
  saidIn,
  type SafetyJudge,
  type SafetyVerdict,
  type Verdict,
} from "../search";
import { onForget } from "./forget";
import { lastAsked } from "./lastAsked";
import { islandOf, part } from "./part";
import { chooseByKeys } from "./search/chooseByKeys";
import { type OwnSearch, searchLoader } from "./search/loadSearch";
import { resultView, situationView } from "./search/resultViews";
import { viewsShownIn } from "./showViews";

type When = "now" | "pause";

/** In ms. The first letters of a word look like many languages, and like danger; learning a language costs data and time. */
const STILL_AFTER = 400;
const stillness = () => new Promise((resolve) => setTimeout(resolve, STILL_AFTER));

/** In its own direction (Unicode's first strong isolate), or what follows an Arabic word would stand before it. */
const isolated = (word: string) => `\u2068${word}\u2069`;

const NOTHING_SAID: SafetyVerdict = { danger: null, refused: null };
const knowsNothing: SafetyJudge = () => NOTHING_SAID;
/** What is shown where nothing can tell whether a question is danger: the lines of all kinds. */
const MAY_BE_DANGER: SafetyVerdict = { danger: "emergency", refused: null };

/** The search box: what it needs is loaded when it is first used, and a question never leaves the device. */
function improve(form: HTMLFormElement, { locale, strings, counts, languages }: IslandData["search"]): void {
  const input = part<HTMLInputElement>(form, "input");
  const status = part<HTMLElement>(form, "[role=status]");
  const situations = part<HTMLElement>(form, "[role=listbox]");
  const start = part<HTMLElement>(form, ".start");
  const list = part<HTMLElement>(form, ".results");
  const crisis = part<HTMLElement>(form, ".danger");
  const load = searchLoader(locale);
  const learned = new Set([locale]);
  const optionsChanged = chooseByKeys(input, start);
  const showSituations = viewsShownIn(situations);
  const showResults = viewsShownIn(list);

  let shownSafety: string | undefined;
  /** The lines for words of danger, the one that fits best first; and what is said in place of a refused request. */
  const showSafety = ({ danger, refused }: SafetyVerdict, isSure: boolean) => {
    const state = [danger, danger && isSure, refused].join();
    if (state === shownSafety) return;
    shownSafety = state;
    const isNew = danger !== null && crisis.hidden;
    crisis.hidden = danger === null;
    if (isNew) bringUp();
    const own = danger && crisis.querySelector(`[data-danger="${danger}"]`);
    if (own) own.parentElement!.prepend(own);
    // Where it is only likely, the one line that fits, so that the answer stays near.
    for (const line of crisis.querySelectorAll<HTMLElement>("[data-danger]"))
      line.hidden = !isSure && line !== own;
    for (const section of form.querySelectorAll<HTMLElement>("[data-refused]"))
      section.hidden = section.dataset.refused !== refused;
  };

  /**
   * What is found begins in the upper third: not below the edge of a small screen, nor behind its keyboard. At the next frame, since
   * asking where something stands lays out the page, which then changes again.
   */
  const bringUp = () =>
    requestAnimationFrame(() => {
      if (status.getBoundingClientRect().top > window.innerHeight / 3)
        form.scrollIntoView({ block: "start" });
    });

  let announcing: number | undefined;
  /** Screen readers hear a message once the typing pauses, not at every letter. */
  const say = (message: string | undefined, at: When) => {
    window.clearTimeout(announcing);
    const set = () => (status.textContent = message ?? "");
    if (at === "now") set();
    else announcing = window.setTimeout(set, 600);
  };

  const ask = lastAsked();
  const clearFound = () => {
    showResults([]);
    showSituations([]);
    optionsChanged();
  };
  const clear = () => {
    clearFound();
    delete form.dataset.answered;
    showSafety(NOTHING_SAID, true);
  };

  /** Shows what is found, and says how much and in which language. @returns what is said of the question. */
  const show = (
    own: OwnSearch,
    query: string,
    language: string,
    other: OwnSearch["asked"] | null,
    saidOf: (meant: string | null) => Said,
    at: When,
  ): Verdict => {
    const searcher = { index: own.index, asked: other ?? own.asked };
    const found = findResults(searcher, query, { limit: counts.length - 1 });
    const verdict = joinVerdicts(saidOf(found.meant), found.scope);
    const shown = verdict.hidesResults ? { situations: [], results: [] } : found;
    const spoken = inOwnLetters(language);
    const leadsTo = other && languages[spoken]?.leadsTo;
    const readIn = leadsTo ? { locale: leadsTo, name: languages[leadsTo]!.name } : null;
    showSituations(
      shown.situations.map((situation, number) => situationView(situation, `${situations.id}-${number}`)),
    );
    optionsChanged();
    showResults(shown.results.map((result) => resultView(result, locale, strings, own.names, readIn)));
    const isFirst = form.dataset.answered === undefined;
    form.dataset.answered = "";
    // Once, and not at every letter: whoever scrolls meanwhile stays there.
    if (isFirst) bringUp();
    // To somebody in danger nothing else is said, of scope or of numbers.
    const notes = [
      spoken === locale && other ? "" : askedIn(spoken, other !== null),
      readAs(found.readAs),
      notesOf(verdict, found.results.length),
    ];
    const when = status.textContent === strings["search.loading"] ? "now" : at;
    say(verdict.danger ? strings["danger.title"] : notes.filter(Boolean).join(" "), when);
    return verdict;
  };

  const notesOf = ({ refused, outOfScope }: Verdict, count: number) =>
    refused
      ? strings[`search.refused.${refused}`]
      : count === 0
        ? strings["search.none"]
        : outOfScope
          ? strings["search.outOfScope"]
          : counts[count];
  const readAs = (words: ReadonlyMap<string, string>) => {
    const told = [...words].map(([typed, meant]) => `${isolated(meant)} (${isolated(typed)})`);
    return told.length === 0 ? "" : strings["search.readAs"]!.replace("{{words}}", told.join(" · "));
  };
  const askedIn = (language: string, isKnown: boolean) => {
    const { name, hasPages } = languages[language] ?? { name: language, hasPages: false };
    const key = !isKnown ? "search.otherFailed" : hasPages ? "search.askedIn" : "search.noPages";
    return strings[key]!.replace("{{language}}", isolated(name));
  };

  const answer = async (at: When) => {
    // What is typed meanwhile has its own answer on the way.
    const isLast = ask();
    const query = input.value.trim();
    if (query === "") {
      clear();
      say(at === "now" ? strings["search.empty"] : "", "now");
      return;
    }
    say(strings["search.loading"], at);
    let judge = knowsNothing;
    let said = NOTHING_SAID;
    try {
      // Where the words do not come, likeness still knows of danger: a search is better than none.
      judge = await load.judge().catch(() => knowsNothing);
      if (!isLast()) return;
      said = judge(query);
      // Said at once: it does not wait for the index, and not for the end of typing. Of a refused request more is known once what people
      // ask is there.
      if (said.danger) {
        showSafety({ danger: said.danger, refused: null }, true);
        say(strings["danger.title"], "now");
      }
      const [own, guess] = await Promise.all([load.own(), load.guess()]);
      if (!isLast()) return;
      const language = guess(query, locale, isStrange(query, own.asked));
      if (!learned.has(language) && at === "pause") await stillness();
      if (!isLast()) return;
      // Where the questions of another language do not come, those of the page are asked, and it is said.
      const other = language === locale ? own.asked : await load.asked(language).catch(() => null);
      if (other) learned.add(language);
      if (!isLast()) return;
      const asked = other && betterKnown(query, own.asked, other);
      const saidOf = (meant: string | null) => saidIn(judge, said, meant);
      const verdict = show(own, query, asked ? asked.language.locale : language, asked, saidOf, at);
      // What its words say stands at once. What is only likely may change with every letter, and waits until typing pauses.
      const isSaid = said.danger !== null || said.refused !== null;
      if (!isSaid && at === "pause") await stillness();
      if (isLast()) showSafety(verdict, said.danger !== null);
    } catch {
      if (!isLast()) return;
      clearFound();
      // What words alone refuse needs nothing else.
      showSafety(judge === knowsNothing ? MAY_BE_DANGER : said, true);
      const failed = navigator.onLine ? "search.failed" : "search.offline";
      say(strings[said.refused ? `search.refused.${said.refused}` : failed], "now");
    }
  };

  const loadAll = () => Promise.all([load.judge(), load.own(), load.guess()]);
  input.addEventListener("focus", () => void loadAll().catch(() => undefined), { once: true });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void answer("now");
  });
  input.addEventListener("input", () => void answer("pause"));
  onForget(() => {
    clear();
    say("", "now");
  });
  form.hidden = false;
}

const island = islandOf<"search", HTMLFormElement>("search");
if (island) improve(island.root, island.told);
