import { interpolate } from "../../i18n/interpolate";
import type { PlanSays } from "../../model/planWords";
import { PLAN_PARTS, type PlanPart, planPart } from "../../model/planShape";
import { readPhone } from "../../prints/phone";
import type { Plan, PlanRow } from "../../plan/plan";
import { button } from "../button";
import { onForget } from "../forget";
import { part } from "../part";

export type Field = HTMLInputElement | HTMLTextAreaElement;

/** The filled-in form, as its tools see it. */
export type PlanForm = {
  read: () => Plan;
  show: (plan: Plan) => void;
  /** Whether something was written or taken out since the plan was last saved or opened. */
  isUnsaved: () => boolean;
  setSaved: () => void;
};

/** Makes the parts of the page a plan that can be read and shown, with rows to add and to take out. */
export function planForm(root: HTMLFormElement, says: PlanSays): PlanForm {
  let unsaved = false;
  const setUnsaved = (is: boolean) => {
    unsaved = is;
    // Only while there is something to lose: such a listener can keep a browser from keeping the page alive.
    const change = is ? "addEventListener" : "removeEventListener";
    window[change]("beforeunload", askToStay);
  };
  const parts = new Map(
    PLAN_PARTS.map((name) => [name, partRows(root, name, says, () => setUnsaved(true))] as const),
  );
  root.addEventListener("input", ({ target }) => {
    if (!isField(target)) return;
    setUnsaved(true);
    ink(target);
    if (target.closest("p")!.querySelector(".warn")) checkPhone(target, says);
  });
  // Once it was typed to its end, and not at its first digit.
  root.addEventListener("change", ({ target }) => isField(target) && checkPhone(target, says));
  root.classList.add("live");
  onForget(() => {
    setUnsaved(false);
    for (const { forget } of parts.values()) forget();
  });
  return {
    read: () =>
      Object.fromEntries(
        [...parts].map(([name, { read }]) => [name, read()] as const).filter(([, rows]) => rows.length > 0),
      ),
    show: (plan) => {
      for (const [name, { show }] of parts) show(plan[name] ?? []);
      setUnsaved(false);
    },
    isUnsaved: () => unsaved,
    setSaved: () => setUnsaved(false),
  };
}

/** Asks whoever closes the page with a plan that is not saved. The way out never asks: it has hidden the page by then. */
function askToStay(event: Event): void {
  if (!document.documentElement.hidden) event.preventDefault();
}

/** The fields of the plan, and not those of its tools. */
function isField(target: EventTarget | null): target is Field {
  return target instanceof Element && target.matches(".row :is(input, textarea)");
}

/** Writes into a field of the plan as a person would. */
export function write(field: Field, text: string): void {
  field.value = text;
  for (const what of ["input", "change"]) field.dispatchEvent(new Event(what, { bubbles: true }));
}

/** What was typed once more, for paper: a field there would cut off what is longer than itself. */
function ink(field: Field): void {
  const label = field.closest("label")!;
  let copy = label.querySelector(".ink");
  if (!copy) {
    copy = document.createElement("bdi");
    copy.className = "ink";
    copy.setAttribute("dir", field.dir);
    label.append(copy);
  }
  copy.textContent = field.value;
}

/** Says beside a field that its number looks wrong. It may be right all the same: nothing is changed or held back. */
function checkPhone(field: Field, { phone }: PlanSays): void {
  const place = field.closest("p")!;
  place.querySelector(".warn")?.remove();
  const isWrong = field.inputMode === "tel" && "fault" in readPhone(field.value);
  field.toggleAttribute("aria-invalid", isWrong);
  if (!isWrong) return;
  const warning = document.createElement("small");
  warning.className = "warn";
  warning.setAttribute("role", "status");
  warning.textContent = phone;
  place.append(warning);
}

type PartRows = { read: () => PlanRow[]; show: (rows: readonly PlanRow[]) => void; forget: () => void };

/** The rows of one part: those that came with the page, and those that were added. */
function partRows(root: HTMLElement, name: PlanPart, says: PlanSays, touch: () => void): PartRows {
  const { rows: least, most } = planPart(name);
  const section = part<HTMLElement>(root, `[data-part="${name}"]`);
  const rowsNow = () => [...section.querySelectorAll<HTMLElement>(".row")];
  const came = rowsNow();
  const kind = section.querySelector("legend")?.firstChild?.textContent?.trim() ?? "";
  const adder = button(interpolate(says.add, { row: kind }), () => {
    touch();
    addRow();
    rowsNow().at(-1)!.querySelector<Field>("input")!.focus();
  });
  adder.className = "add";

  const settle = () => {
    const rows = rowsNow();
    for (const [at, row] of rows.entries()) {
      const number = row.querySelector("legend > span");
      if (number) number.textContent = String(at + 1);
    }
    adder.hidden = rows.length >= most;
    for (const row of rows) {
      const remover = row.querySelector<HTMLElement>(":scope > button");
      if (remover) remover.hidden = rows.length === 1;
    }
  };

  const equip = (row: HTMLElement) => {
    for (const field of fieldsOf(row)) ink(field);
    if (most === 1) return;
    const remover = button(interpolate(says.remove, { row: kind }), () => {
      // What was written goes at the second press only.
      if (isFilled(row) && !remover.nextElementSibling) return void remover.after(note(says.sure));
      touch();
      const rest = rowsNow().filter((other) => other !== row);
      row.remove();
      settle();
      rest.at(-1)!.querySelector<Field>("input")!.focus();
    });
    row.append(remover);
  };

  const addRow = () => {
    const row = came[0]!.cloneNode(true) as HTMLElement;
    for (const extra of row.querySelectorAll(".ink, .warn, button, .sure")) extra.remove();
    clear(row);
    rowsNow().at(-1)!.after(row);
    equip(row);
    settle();
  };

  const keep = (count: number) => {
    section.querySelector(".row")!.before(...came);
    for (const row of rowsNow().slice(Math.max(count, 1))) row.remove();
    while (rowsNow().length < count) addRow();
    for (const row of rowsNow()) clear(row);
    settle();
  };

  for (const row of came) equip(row);
  if (most > 1) section.append(adder);
  settle();

  return {
    read: () =>
      rowsNow()
        .map((row) =>
          Object.fromEntries(
            fieldsOf(row).flatMap(({ name: field, value }) =>
              value.trim() === "" ? [] : [[field, value] as const],
            ),
          ),
        )
        .filter((row) => Object.keys(row).length > 0),
    show: (plan) => {
      keep(Math.max(least, plan.length));
      for (const [at, row] of rowsNow().entries())
        for (const field of fieldsOf(row)) {
          field.value = plan[at]?.[field.name] ?? "";
          ink(field);
          checkPhone(field, says);
        }
    },
    forget: () => keep(least),
  };
}

const fieldsOf = (row: HTMLElement) => [...row.querySelectorAll<Field>("input, textarea")];
const isFilled = (row: HTMLElement) => fieldsOf(row).some(({ value }) => value !== "");

/** An empty row, as it came. */
function clear(row: HTMLElement): void {
  for (const field of fieldsOf(row)) {
    field.value = "";
    field.removeAttribute("aria-invalid");
  }
  for (const copy of row.querySelectorAll(".ink")) copy.textContent = "";
  for (const said of row.querySelectorAll(".warn, .sure")) said.remove();
}

function note(text: string): HTMLElement {
  const said = document.createElement("small");
  said.className = "sure";
  said.setAttribute("role", "status");
  said.textContent = text;
  return said;
}
