/**
 * The keys of a combobox with a list: down and up go through the options, Enter opens the one that is chosen, Escape puts the list
 * away. The focus stays in the box, as the ARIA Authoring Practices Guide has it ("Editable Combobox With List Autocomplete").
 * @param box what holds the list, and is hidden with it. @returns what is called when the options have changed.
 */
export function chooseByKeys(input: HTMLInputElement, box: HTMLElement): () => void {
  let chosen = -1;
  const options = () => [...box.querySelectorAll<HTMLElement>("[role=option]")];

  const choose = (at: number) => {
    // Nothing is chosen of what has just been made, nor at most letters.
    if (at < 0 && chosen < 0) return;
    const all = options();
    chosen = at;
    all.forEach((option, number) => option.setAttribute("aria-selected", String(number === at)));
    const own = all[at];
    if (own) {
      input.setAttribute("aria-activedescendant", own.id);
      own.scrollIntoView({ block: "nearest" });
    } else input.removeAttribute("aria-activedescendant");
  };
  const show = (isShown: boolean) => {
    box.hidden = !isShown;
    input.setAttribute("aria-expanded", String(isShown));
    choose(-1);
  };

  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const count = options().length;
    const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const move = moves[event.key];
    if (move !== undefined && count > 0) {
      if (box.hidden) show(true);
      // One place more than there are options: the box itself.
      choose(((chosen + 1 + move + count + 1) % (count + 1)) - 1);
      event.preventDefault();
    } else if (event.key === "Enter" && chosen >= 0 && !box.hidden) {
      options()[chosen]!.click();
      event.preventDefault();
    } else if (event.key === "Escape" && !box.hidden) {
      show(false);
      event.preventDefault();
    }
  });
  input.addEventListener("blur", () => choose(-1));
  return () => show(options().length > 0);
}
