import { interpolate } from "../i18n/interpolate";
import type { IslandData } from "../model/islandData";
import { view } from "../model/view";
import { readPhone } from "../prints/phone";
import { button } from "./button";
import { exclude } from "./card/exclude";
import { fitFaces } from "./card/fitFaces";
import { leftOffWords } from "./card/leftOffWords";
import { otherLanguages } from "./card/otherLanguages";
import { printRun } from "./card/printRun";
import { stateLines } from "./card/stateLines";
import { onForget } from "./forget";
import { makeNode } from "./makeNode";
import { islandOf, part } from "./part";
import { nearNumbers } from "./zip/nearNumbers";

/**
 * Makes a card for one person: the lines that are true, whose numbers, which state. Everything stays in the page and is gone with it.
 */
function improve(root: HTMLElement, told: IslandData["card"]): void {
  const { strings, states } = told;
  const boxes = [...root.querySelectorAll<HTMLInputElement>("[name=line]")];
  const state = root.querySelector<HTMLSelectElement>("#state");
  const left = part<HTMLElement>(root, "#card-left");
  const paper = part<HTMLElement>(root, ".print");
  const print = part<HTMLButtonElement>(root, "[data-print]");
  const tellOwnState = stateLines(paper, root, told);

  const tellState = () => {
    const chosen = state?.value ?? "";
    for (const box of boxes.filter(({ dataset }) => dataset.law)) {
      box.disabled = box.dataset.law !== states[chosen]?.law;
      if (box.disabled) box.checked = false;
    }
    tellOwnState(chosen);
    for (const sheets of others.values()) sheets.tellState(chosen);
  };

  /** Puts the chosen lines on every copy, in letters as large as they fit; says which do not. */
  const lay = () => {
    const chosen = new Map(boxes.map(({ value, checked }) => [value, checked]));
    for (const line of paper.querySelectorAll<HTMLElement>("[data-line]"))
      line.hidden = !chosen.get(line.dataset.line!);
    const leftOff = fitFaces(paper);
    const isEmpty = boxes.length > 0 && boxes.every(({ checked }) => !checked);
    print.disabled = isEmpty;
    left.replaceChildren(
      ...(isEmpty ? [strings.choose] : leftOff.flatMap((one) => leftOffWords(one, strings))),
    );
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
      const isEmpty = words === "" && shown === "";
      place.replaceChildren(
        makeNode(view("span", { dir: "auto" }, words)),
        words && shown && " ",
        makeNode(view("bdi", { dir: "ltr" }, shown)),
      );
      place.parentElement!.classList.toggle("filled", !isEmpty);
      if (who.dataset.more !== undefined) place.parentElement!.hidden = isEmpty;
    }
  };
  const people = [...root.querySelectorAll<HTMLElement>("[data-who]")];

  root.addEventListener("change", ({ target }) => {
    if (target === state) tellState();
    if (target instanceof HTMLInputElement && target.name === "line" && target.checked)
      exclude(target, boxes);
    lay();
  });
  for (const who of people)
    who.addEventListener("input", () => {
      number(who);
      lay();
    });
  print.addEventListener("click", () => window.print());
  onForget(() => {
    if (state) state.value = "";
    // Before every page forgets: what is laid out follows from these.
    for (const input of root.querySelectorAll("input")) {
      input.value = input.defaultValue;
      input.checked = input.defaultChecked;
    }
    tellState();
    people.forEach(number);
    lay();
  });
  const tellOrg = printRun(root, strings, lay);
  const others = otherLanguages(root, strings, () => {
    tellState();
    people.forEach(number);
    tellOrg();
  });
  for (const hidden of root.querySelectorAll<HTMLElement>(".made[hidden]")) hidden.hidden = false;
  tellState();
  lay();

  const find = root.querySelector<HTMLFormElement>(".find");
  if (find)
    nearNumbers(find, strings, (numbers) =>
      numbers.map(({ name, phone }) => {
        const offer = makeNode(
          view("p", {}, `${name} `, view("bdi", { dir: "ltr" }, phone), " "),
        ) as HTMLElement;
        offer.append(button(strings.put, () => put(name, phone)));
        return offer;
      }),
    );

  /** As if it had been typed: what reads the fields reads this too. */
  function put(name: string, phone: string): void {
    const who = part<HTMLElement>(root, '[data-who="lawyer"]');
    part<HTMLInputElement>(who, "[name=name]").value = name;
    const field = part<HTMLInputElement>(who, "[name=number]");
    field.value = phone;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
  }
}

const island = islandOf<"card", HTMLElement>("card");
if (island) improve(island.root, island.told);
