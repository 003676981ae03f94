/** A line to say: in English for the officer, and in the reader's language where that is another one. */
export type SayLine = { cue: string | null; english: string; own: string | null; language: string };

/** The lines of a script card as the page shows them, without their source marks. */
export function linesOf(script: Element): SayLine[] {
  return [...script.querySelectorAll(".say li")].map((line) => ({
    cue: line.querySelector("b")?.textContent ?? null,
    english: line.querySelector("q")?.textContent?.trim() ?? "",
    own: line.querySelector("span")?.textContent?.trim() ?? null,
    language: line.closest("[lang]")?.getAttribute("lang") ?? "en",
  }));
}
