import {
  findResults,
  type IndexFile,
  loadIndex,
  languageOf,
  namesIn,
  type Passage,
  type SafetyJudge,
  safetyJudge,
  type SearchResult,
} from "../search";
import type { IslandData } from "../model/islandData";
import { pathTo } from "../model/paths";
import type { SafetyWords } from "../model/safety";
import type { SearchWords } from "../model/searchWords";
import { type View, view } from "../model/view";
import { fetchJson } from "./fetchJson";
import { onForget } from "./forget";
import { lastAsked } from "./lastAsked";
import { makeNode } from "./makeNode";
import { islandOf, part } from "./part";

/** The search box: the index is loaded when the box is first used, and a question never leaves the device. */
function improve(form: HTMLFormElement, { locale, strings: messages, counts }: IslandData["search"]): void {
  const input = part<HTMLInputElement>(form, "input");
  const status = part<HTMLElement>(form, "[role=status]");
  const list = part<HTMLElement>(form, ".results");
  const crisis = part<HTMLElement>(form, ".danger");

  /** By itself, and before the index: it is small, and what it has to say comes first. */
  const loadJudge = onceItComes(() => fetchJson<SafetyWords[]>(pathTo.safety()).then(safetyJudge));

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

  const load = onceItComes(async () => {
    const [file, language] = await Promise.all([
      fetchJson<IndexFile>(pathTo.searchIndex(locale)),
      fetchJson<SearchWords>(pathTo.searchWords(locale)).then((words) => languageOf(locale, words)),
    ]);
    return { index: loadIndex(file.index, language), names: namesIn(file) };
  });

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

  const ask = lastAsked();
  const clear = () => {
    list.replaceChildren();
    showSafety({ danger: null, refused: null });
  };
  const answer = async (at: "now" | "pause") => {
    // What is typed meanwhile has its own answer on the way.
    const isLast = ask();
    const query = input.value.trim();
    if (query === "") {
      clear();
      say(at === "now" ? messages["search.empty"] : "", "now");
      return;
    }
    say(messages["search.loading"], at);
    try {
      const judge = await loadJudge();
      if (!isLast()) return;
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
      if (!isLast()) return;
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
      if (!isLast()) return;
      list.replaceChildren();
      say(messages["search.failed"], "now");
    }
  };

  const loadBoth = () => Promise.all([loadJudge(), load()]);
  input.addEventListener("focus", () => void loadBoth().catch(() => undefined), { once: true });
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

/** What loads something once; what has failed is tried again the next time. */
function onceItComes<T>(load: () => Promise<T>): () => Promise<T> {
  let coming: Promise<T> | undefined;
  return () => {
    coming ??= load();
    coming.catch(() => (coming = undefined));
    return coming;
  };
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
