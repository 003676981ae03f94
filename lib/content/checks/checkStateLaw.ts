import type { Content } from "../../model/content";
import type { Fault } from "../../model/fault";
import { SOURCE_LOCALE } from "../../model/locale";
import { duplicates } from "./duplicates";

/** Does every state's law belong to a state with a page, cite sources that exist, and leave none unused? */
export function checkStateLaw(content: Content): Fault[] {
  const states = content.states[SOURCE_LOCALE] ?? {};
  const known = new Set(content.stateSources.map(({ id }) => id));
  const cited = new Set(content.stateLaw.flatMap((law) => law.name.sources));
  const file = (state: string) => `content/state-law/${state.toLowerCase()}.json`;
  return [
    ...content.stateLaw.flatMap(({ state, name }) => [
      ...(states[state]
        ? []
        : [
            {
              file: file(state),
              field: "state",
              expected: "a state named in content/states/en.json",
              received: state,
            },
          ]),
      ...name.sources
        .filter((id) => !known.has(id))
        .map((id) => ({
          file: file(state),
          field: "name.sources",
          expected: "the id of a source in content/state-sources.json",
          received: id,
        })),
    ]),
    ...duplicates(content.stateSources.map(({ id }) => id)).map((id) => ({
      file: "content/state-sources.json",
      field: "id",
      expected: "an id that stands once",
      received: `"${id}" twice`,
    })),
    ...content.stateSources
      .filter(({ id }) => !cited.has(id))
      .map(({ id }) => ({
        file: "content/state-sources.json",
        field: id,
        expected: "a source that some state's law cites",
        received: "one that none does",
      })),
  ];
}
