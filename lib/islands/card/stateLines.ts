import { interpolate } from "../../i18n/interpolate";
import type { IslandData } from "../../model/islandData";

/**
 * The lines of sheets that depend on the reader's state.
 * @param page where the sheets came from, in their language.
 * @returns writes what the law of a state says there, and that states differ where none is named.
 */
export function stateLines(
  sheets: ParentNode,
  page: ParentNode,
  { strings, states, rules }: IslandData["card"],
): (state: string) => void {
  const lines = [...sheets.querySelectorAll<HTMLElement>(".of-state")];
  const anywhere = lines[0]?.textContent ?? "";
  return (state) => {
    const told = states[state];
    const name = page.querySelector(`#state [value="${state}"]`)?.textContent ?? "";
    for (const line of lines)
      line.textContent = told
        ? `${interpolate(strings.state, { state: name, rule: rules[told.rule]! })} (${told.code})`
        : anywhere;
  };
}
