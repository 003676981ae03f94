import { normalizeZip } from "../hotlines/normalizeZip";
import { readZip, regionOf } from "../hotlines/zipRegion";
import { interpolate } from "../i18n/interpolate";
import type { IslandData } from "../model/islandData";
import { pathTo } from "../model/paths";
import type { StateLawFile } from "../model/stateLawFile";
import type { StateTopic } from "../model/stateLaw";
import { view } from "../model/view";
import type { ZipRegion } from "../model/zip";
import { adoptSheet } from "./adoptSheet";
import { fetchJson } from "./fetchJson";
import { onForget } from "./forget";
import { lastAsked } from "./lastAsked";
import { makeNode } from "./makeNode";
import { islandOf, part } from "./part";
import css from "./state-law.css?inline";

/**
 * The rules of the reader's own state, beside every outcome that depends on it. The state is looked up on the device,
 * in a file that holds all of them, and forgotten with the page.
 */
function improve(form: HTMLFormElement, { locale, failed }: IslandData["state-law"]): void {
  adoptSheet(css);
  const note = form.closest<HTMLElement>("[popover]")!;
  const select = part<HTMLSelectElement>(form, "select");
  const input = part<HTMLInputElement>(form, "input");
  const message = part<HTMLElement>(form, "[role=status]");
  const load = () => fetchJson<StateLawFile>(pathTo.stateLaw(locale));

  const offerStates = async () => {
    if (select.options.length > 0) return;
    try {
      const { states } = await load();
      if (select.options.length > 0) return;
      select.append(new Option("", ""), ...states.map(([code, name]) => new Option(name, code)));
      form.hidden = false;
    } catch {
      // The list of kinds and the link to every state's page stand below.
    }
  };
  void offerStates();
  // Where the network was away the first time, the next opening may find it.
  note.addEventListener("toggle", () => void offerStates());

  /** The states that were chosen, or that the ZIP code lies in; none, with a message, where it cannot be read. */
  const statesChosen = async ({ strings }: StateLawFile, isLast: () => boolean): Promise<string[]> => {
    const typed = normalizeZip(input.value);
    const isEmpty = typed.status === "invalid" && typed.reason === "empty";
    const fault = typed.status === "invalid" && !isEmpty ? typed.reason : undefined;
    input.setAttribute("aria-invalid", String(fault !== undefined));
    if (fault) {
      message.textContent = strings[`hotlines.error.${fault}`] ?? "";
      input.focus();
      return [];
    }
    if (isEmpty) {
      if (select.value === "") message.textContent = strings["law.choose"] ?? "";
      return select.value === "" ? [] : [select.value];
    }
    const { zip } = typed as { zip: string };
    message.textContent = strings["search.loading"] ?? "";
    const found = readZip(await fetchJson<ZipRegion>(pathTo.zipRegion(regionOf(zip))), zip);
    if (!found && isLast()) message.textContent = strings["hotlines.unknownZip"] ?? "";
    return [...(found?.states ?? [])];
  };

  const show = (file: StateLawFile, states: readonly string[]) => {
    for (const slot of document.querySelectorAll<HTMLElement>(".state")) {
      const topics = (slot.dataset.topics ?? "").split(" ") as StateTopic[];
      const rules = states.map((state) => rulesOf(file, state, topics));
      slot.append(makeNode(view("div", { class: "laws" }, ...rules.flat())));
    }
  };

  const ask = lastAsked();
  const clear = () => {
    message.textContent = "";
    for (const laws of document.querySelectorAll(".laws")) laws.remove();
  };
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const isLast = ask();
    clear();
    try {
      const file = await load();
      const states = await statesChosen(file, isLast);
      if (states.length === 0 || !isLast()) return;
      message.textContent = "";
      show(file, states);
      note.hidePopover();
    } catch {
      if (isLast()) message.textContent = failed;
    }
  });
  onForget(() => {
    clear();
    input.removeAttribute("aria-invalid");
  });
}

function rulesOf(
  { states, laws, topics: titles, strings }: StateLawFile,
  state: string,
  topics: readonly StateTopic[],
) {
  const name = states.find(([code]) => code === state)?.[1] ?? state;
  const known = topics.flatMap((topic) => laws[state]?.[topic] ?? []);
  const silent = topics.filter((topic) => !laws[state]?.[topic]).map((topic) => titles[topic]);
  return [
    view("h3", {}, name),
    ...known,
    ...(silent.length > 0
      ? [view("p", {}, interpolate(strings["law.silent"] ?? "", { topics: silent.join(" · ") }))]
      : []),
  ];
}

const island = islandOf<"state-law", HTMLFormElement>("state-law");
if (island) improve(island.root, island.told);
