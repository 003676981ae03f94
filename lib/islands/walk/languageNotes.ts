import { pathTo } from "../../model/paths";
import { fetchJson } from "../fetchJson";

/**
 * No answer can go along to the page in another language, since none is stored and none stands in an address. So each language in
 * the menu says in its own words that the questions start again there.
 * @returns what shows it, or takes it away.
 */
export async function languageNotes(): Promise<(isAnswered: boolean) => void> {
  const words = await fetchJson<Readonly<Record<string, string>>>(pathTo.languageNotes());
  const links = document.querySelectorAll<HTMLAnchorElement>("header a[hreflang]");
  const notes = [...links].map((link) => {
    const note = document.createElement("span");
    note.className = "again";
    note.textContent = words[link.hreflang] ?? "";
    note.hidden = true;
    link.append(note);
    return note;
  });
  return (isAnswered) => {
    for (const note of notes) note.hidden = !isAnswered;
  };
}
