import type { IslandData } from "../../model/islandData";
import { onForget } from "../forget";
import { lastAsked } from "../lastAsked";
import { islandRoot, part } from "../part";
import { type Field, write } from "./planForm";

/** Looks up the lines of a country in the directory, and writes the one that is chosen into the plan. */
export function consulates(root: HTMLFormElement, { use, loading, failed }: IslandData["plan"]): void {
  const look = islandRoot("plan-look")!;
  const select = part<HTMLSelectElement>(look, "select");
  const message = part<HTMLElement>(look, "[role=status]");
  const list = part<HTMLElement>(look, ".hotlines");
  const isLastOf = lastAsked();
  const section = part<HTMLElement>(root, '[data-part="consulate"]');

  const choose = (name: string, number: string) => {
    write(part<Field>(section, "[name=name]"), name);
    write(part<Field>(section, "[name=phone]"), number);
    part<Field>(section, "[name=name]").focus();
  };
  const find = async () => {
    const isLast = isLastOf();
    list.replaceChildren();
    message.textContent = select.value ? loading : "";
    if (!select.value) return;
    try {
      const { consulateCards } = await import("./consulateCards");
      const cards = await consulateCards(select.value, use, choose);
      if (!isLast()) return;
      list.replaceChildren(...cards);
      message.textContent = "";
    } catch {
      if (isLast()) message.textContent = failed;
    }
  };
  select.addEventListener("change", () => void find());
  look.hidden = false;
  onForget(() => {
    list.replaceChildren();
    message.textContent = "";
  });
}
