import {
  findResults,
  type IndexFile,
  loadIndex,
  languageOf,
  namesIn,
  type Passage,
  type SafetyJudge,
  safetyJudge,
  type SearchIndex,
  type SearchResult,
} from "../search";
import type { IslandData } from "../model/islandData";
import { pathTo } from "../model/paths";
import type { SafetyWords } from "../model/safety";
import type { SearchWords } from "../model/searchWords";
import { type View, view } from "../model/view";
import { fetchJson } from "./fetchJson";
import { makeNode } from "./makeNode";
import { islandOf, part } from "./part";

/** The search box: the index is loaded when the box is first used, and a question never leaves the device. */
function improve(form: HTMLFormElement, { locale, strings: messages, counts }: IslandData["search"]): void {
  const input = part<HTMLInputElement>(form, "input");
  const status = part<HTMLElement>(form, "[role=status]");
  const list = part<HTMLElement>(form, ".results");
  const crisis = part<HTMLElement>(form, ".danger");

  let judging: Promise<SafetyJudge> | undefined;
  /** By itself, and before the index: it is small, and what it has to say comes first. */
  const loadJudge = () => (judging ??= fetchJson<SafetyWords[]>(pathTo.safety()).then(safetyJudge));

  /** The lines for words of danger, the one that fits best first; and what is said in place of a refused request. */
  const showSafety = ({ danger, refused }: ReturnType<SafetyJudge>) => {
    const isNew = danger !== null && crisis.hidden;
    crisis.hidden = danger === null;
    if (isNew) bringUp();
    const own = danger && crisis.querySelector(`[data-danger="${danger}"]`);
    if (own) own.parentElement!.prepend(own);
    for (const section of form.querySelectorAll<HTMLElement>("[data-refused]"))
      section.hidden = section.dataset.refused !== refused;
  };

  let index: Promise<{ index: SearchIndex; names: ReadonlyMap<string, string> }> | undefined;
  const load = () =>
    (index ??= Promise.all([
      fetchJson<IndexFile>(pathTo.searchIndex(locale)),
      fetchJson<SearchWords>(pathTo.searchWords(locale)).then((words) => languageOf(locale, words)),
    ]).then(([file, language]) => ({ index: loadIndex(file.index, language), names: namesIn(file) })));

  const resultView = (result: SearchResult, names: ReadonlyMap<string, string>): View => {
    const isEncounter = result.kind === "situation" || result.kind === "script";
    const name = result.heading === result.title ? result.title : `${result.title}: ${result.heading}`;
    return view(
      "li",
      {},
      view("a", { href: result.href, class: "act" }, name),
      isEncounter ? view("p", { class: "hint" }, messages["search.situation"] ?? "") : null,
      view("p", {}, ...passageViews(result.passage)),
      result.sources.length === 0
        ? null
        : view(
            "p",
            { class: "hint" },
            `${messages["script.sources"]}: `,
            ...result.sources
              .slice(0, 3)
              .flatMap((id, at): View[] => [
                at > 0 ? " · " : "",
                view("a", { href: pathTo.source(locale, id), lang: "en", dir: "ltr" }, names.get(id) ?? id),
              ]),
          ),
    );
  };

  /** What is found must not wait below the edge of a small screen, or behind its keyboard. */
  const bringUp = () => {
    if (form.getBoundingClientRect().top > window.innerHeight / 4) form.scrollIntoView({ block: "start" });
  };

  let announcing: number | undefined;
  /** Screen readers hear a message once the typing pauses, not at every letter. */
  const say = (message: string | undefined, at: "now" | "pause") => {
    window.clearTimeout(announcing);
    const set = () => (status.textContent = message ?? "");
    if (at === "now") set();
    else announcing = window.setTimeout(set, 600);
  };

  const answer = async (at: "now" | "pause") => {
    const query = input.value.trim();
    if (query === "") {
      list.replaceChildren();
      showSafety({ danger: null, refused: null });
      say(at === "now" ? messages["search.empty"] : "", "now");
      return;
    }
    if (at === "now") say(messages["search.loading"], "now");
    try {
      const judge = await loadJudge();
      if (input.value.trim() !== query) return;
      const verdict = judge(query);
      showSafety(verdict);
      // Said at once: it does not wait for the index, and not for the end of typing.
      if (verdict.danger) say(messages["danger.title"], "now");
      if (verdict.refused) {
        list.replaceChildren();
        if (!verdict.danger) say(messages[`search.refused.${verdict.refused}`], at);
        return;
      }
      const { index: loaded, names } = await load();
      // What was typed meanwhile has its own answer on the way.
      if (input.value.trim() !== query) return;
      const found = findResults(loaded, query, { limit: counts.length - 1 });
      const note =
        found.results.length === 0
          ? messages["search.none"]
          : found.outOfScope
            ? messages["search.outOfScope"]
            : counts[found.results.length];
      list.replaceChildren(...found.results.map((result) => makeNode(resultView(result, names))));
      bringUp();
      // To somebody in danger nothing else is said, of scope or of numbers.
      if (!verdict.danger) say(note, at);
    } catch {
      index = judging = undefined;
      list.replaceChildren();
      say(messages["search.failed"], "now");
    }
  };

  const loadBoth = () => Promise.all([loadJudge(), load()]);
  input.addEventListener("focus", () => void loadBoth().catch(() => (index = judging = undefined)), {
    once: true,
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void answer("now");
  });
  input.addEventListener("input", () => void answer("pause"));
  form.hidden = false;
}

function passageViews({ text, matches }: Passage): View[] {
  let at = 0;
  const views = matches.flatMap(([from, to]): View[] => {
    const before = text.slice(at, from);
    at = to;
    return [before, view("mark", {}, text.slice(from, to))];
  });
  return [...views, text.slice(at)];
}

const island = islandOf<"search", HTMLFormElement>("search");
if (island) improve(island.root, island.told);
