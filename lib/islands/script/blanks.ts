/** What was filled in, by blank: in memory only, and gone with the page. */
const filled = new Map<string, string>();

/**
 * Makes the blanks of a line boxes to type in: those in the reader's language, or the English ones where there is no
 * other. The same blank elsewhere on the page follows.
 */
export function fillable(line: Element): void {
  const home = line.querySelector("span") ?? line.querySelector("q")!;
  for (const hint of home.querySelectorAll<HTMLElement>("i[data-blank]")) {
    const input = document.createElement("input");
    const words = (hint.textContent ?? "").slice(1, -1);
    Object.assign(input, { placeholder: words, ariaLabel: words, autocomplete: "off", maxLength: 80 });
    input.dataset.blank = hint.dataset.blank;
    hint.replaceWith(input);
  }
  for (const id of new Set([...line.querySelectorAll<HTMLElement>("[data-blank]")].map(idOf))) tell(id);
}

/** Takes what was typed into a blank, and shows it wherever the blank stands. */
export function fill(input: HTMLInputElement): void {
  filled.set(idOf(input), input.value);
  tell(idOf(input));
}

export function forgetBlanks(): void {
  const ids = [...filled.keys()];
  filled.clear();
  ids.forEach(tell);
}

const idOf = (element: HTMLElement) => element.dataset.blank ?? "";

function tell(id: string): void {
  const value = filled.get(id) ?? "";
  for (const element of document.querySelectorAll<HTMLElement>(`[data-blank="${id}"]`)) {
    if (element instanceof HTMLInputElement) {
      if (element.value !== value) element.value = value;
      continue;
    }
    element.dataset.hint ??= element.textContent ?? "";
    if (value) element.dataset.filled = value;
    else delete element.dataset.filled;
    element.textContent = value || element.dataset.hint;
  }
}
