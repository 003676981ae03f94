import { interpolate } from "../i18n/interpolate";
import type { IslandData } from "../model/islandData";
import { view } from "../model/view";
import { readPhone } from "../prints/phone";
import { fitFaces } from "./card/fitFaces";
import { exclude } from "./card/exclude";
import { onForget } from "./forget";
import { makeNode } from "./makeNode";
import { islandOf, part } from "./part";

/**
 * Makes a card for one person: the lines that are true, whose numbers, which state. Everything stays in the page and is gone with it.
 */
function improve(root: HTMLElement, { strings, rules, states }: IslandData["card"]): void {
  const boxes = [...root.querySelectorAll<HTMLInputElement>("[type=checkbox]")];
  const state = root.querySelector<HTMLSelectElement>("#state");
  const left = part<HTMLElement>(root, "#card-left");
  const paper = part<HTMLElement>(root, ".print");
  const ofState = [...paper.querySelectorAll<HTMLElement>(".of-state")];
  const anywhere = ofState[0]?.textContent ?? "";

  const tellState = () => {
    const told = states[state?.value ?? ""];
    for (const box of boxes.filter(({ dataset }) => dataset.law)) {
      box.disabled = box.dataset.law !== told?.law;
      if (box.disabled) box.checked = false;
    }
    const name = state?.selectedOptions[0]?.textContent ?? "";
    for (const line of ofState)
      line.textContent = told
        ? `${interpolate(strings.state, { state: name, rule: rules[told.rule]! })} (${told.code})`
        : anywhere;
  };

  /** Puts the chosen lines on every copy, in letters as large as they fit; says which do not. */
  const lay = () => {
    for (const box of boxes)
      for (const line of paper.querySelectorAll<HTMLElement>(`[data-line="${box.value}"]`))
        line.hidden = !box.checked;
    const lines = fitFaces(paper);
    left.textContent = lines.length > 0 ? interpolate(strings.left, { lines: lines.join(" ") }) : "";
  };

  const number = (who: HTMLElement) => {
    const [name, phone] = ["name", "number"].map((field) => part<HTMLInputElement>(who, `[name=${field}]`));
    const read = readPhone(phone!.value);
    const isWrong = "fault" in read;
    phone!.setAttribute("aria-invalid", String(isWrong));
    part(who, "[role=status]").textContent = isWrong ? interpolate(strings[read.fault], { ...read }) : "";
    const shown = isWrong ? "" : read.number;
    const words = name!.value.trim();
    for (const place of paper.querySelectorAll<HTMLElement>(`[data-number="${who.dataset.who}"]`)) {
      place.replaceChildren(
        makeNode(view("bdi", {}, words)),
        words && shown && " ",
        makeNode(view("bdi", { dir: "ltr" }, shown)),
      );
      if (who.dataset.more !== undefined) place.parentElement!.hidden = words === "" && shown === "";
    }
  };
  const people = [...root.querySelectorAll<HTMLElement>("[data-who]")];

  root.addEventListener("change", ({ target }) => {
    if (target === state) tellState();
    if (target instanceof HTMLInputElement && target.type === "checkbox" && target.checked)
      exclude(target, boxes);
    lay();
  });
  for (const who of people)
    who.addEventListener("input", () => {
      number(who);
      lay();
    });
  part(root, "[data-print]").addEventListener("click", () => window.print());
  onForget(() => {
    if (state) state.value = "";
    for (const box of boxes) box.checked = box.defaultChecked;
    for (const input of root.querySelectorAll<HTMLInputElement>("[data-who] input")) input.value = "";
    tellState();
    people.forEach(number);
    lay();
  });
  for (const hidden of root.querySelectorAll<HTMLElement>(".made[hidden]")) hidden.hidden = false;
  tellState();
  lay();

  const find = part<HTMLFormElement>(root, ".find");
  find.addEventListener(
    "focusin",
    () => void import("./card/findNumber").then(({ findNumber }) => findNumber(find, root, strings)),
    {
      once: true,
    },
  );
  find.addEventListener("submit", (event) => event.preventDefault());
}

const island = islandOf<"card", HTMLElement>("card");
if (island) improve(island.root, island.told);
