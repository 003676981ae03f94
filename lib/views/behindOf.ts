import type { Behind } from "../model/behind";
import { byId } from "../model/byId";
import type { Content } from "../model/content";

/** Where the words of a text stand in the folder of its language, by its kind. What names no file is told by the texts that it is made of. */
const FILES: Readonly<Record<string, (id: string) => string>> = {
  ...Object.fromEntries(
    Object.entries({
      script: "scripts",
      contested: "contested",
      warning: "warnings",
      who: "who",
      phone: "phone",
      checklist: "checklists",
      guide: "guides",
      term: "terms",
      about: "about",
      workshop: "workshop",
    }).map(([kind, folder]) => [kind, (id: string) => `${folder}/${id}.md`]),
  ),
  situation: (id) => `situations/${id}.json`,
  drawing: (id) => `drawings/${id}.json`,
  state: (id) => `state-law/${id}.json`,
  "state-topic": (id) => `state-topics.json#${id}`,
  practice: (id) => `heard.json#${id}`,
  plan: () => "plan.json",
  caregiver: () => "caregiver.json",
};

/**
 * The parts of texts, by kind and id, that readers of a language have in English, since that has moved ahead. A card is made of the
 * scripts that it takes lines from.
 */
export function behindOf(content: Content, names: readonly string[], locale: string): readonly Behind[] {
  // Mostly there is nothing, and then nothing is looked up.
  const behind = content.behind.filter(
    (one) => one.locale === locale && (one.state === "changed" || one.state === "missing"),
  );
  if (behind.length === 0) return [];
  const places = new Set(names.flatMap((name) => placesOf(content, name)));
  const isHere = ({ file, place }: Behind) => {
    const path = file.split("/").slice(2).join("/");
    return places.has(path) || places.has(`${path}#${place.split(".", 1)[0]}`);
  };
  return behind.filter(isHere);
}

function placesOf({ prints }: Content, name: string): string[] {
  const [kind = "", id = ""] = name.split("/");
  if (kind === "card") return [...new Set(byId(prints, id).lines.map(({ script }) => FILES.script!(script)))];
  const file = FILES[kind];
  return file ? [file(id)] : [];
}
