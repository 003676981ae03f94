import type { Content } from "../../model/content";
import type { Fault } from "../../model/fault";
import { SOURCE_LOCALE } from "../../model/locale";
import { STATE_RULES } from "../../model/stateLaw";
import { papersIn } from "./checkCaregiver";
import { duplicates } from "./duplicates";

/**
 * Does every state's law belong to a state with a page, cite sources that exist, say each topic once and in words, and
 * leave no source unused? Do translations say as much as the English?
 */
export function checkStateLaw(content: Content): Fault[] {
  return [...checkLaws(content), ...checkTopics(content), ...checkSources(content)];
}

function checkLaws({ states, stateLaw, stateSources }: Content): Fault[] {
  const known = new Set(stateSources.map(({ id }) => id));
  return stateLaw.flatMap(({ state, points, texts }) => {
    const faults: Fault[] = [];
    const file = `content/state-law/${state.toLowerCase()}.json`;
    const words = `content/${SOURCE_LOCALE}/state-law/${state.toLowerCase()}.json`;
    const fault = (field: string, expected: string, received: string, at = file, needs: string[] = []) =>
      faults.push({ file: at, field, expected, received, needs });

    if (!states[SOURCE_LOCALE]?.[state])
      fault("state", "a state named in content/en/states.json", state, file, ["content/en/states.json"]);
    for (const topic of duplicates(points.map((point) => point.topic)))
      fault("points", "a topic that stands once", `"${topic}" twice`);
    for (const { topic, sources } of points)
      for (const id of sources.filter((id) => !known.has(id)))
        fault(`${topic}.sources`, "the id of a source in content/state-sources.json", id, file, [
          `content/state-sources.json#${id}`,
        ]);

    const english = texts[SOURCE_LOCALE];
    if (!english) fault("(whole file)", "the English words of the law", "nothing", words);
    for (const { words: own, file: at } of Object.values(texts)) {
      for (const { topic, laws } of points) {
        const told = own[topic];
        // Where there is no English, that is the fault.
        const notes = english?.words[topic]?.notes;
        if (!told) fault(topic, "words", "nothing", at);
        else if (told.laws.length !== laws.length)
          fault(`${topic}.laws`, `${laws.length} sentences, one for each law`, String(told.laws.length), at);
        else if (notes && told.notes.length !== notes.length)
          fault(`${topic}.notes`, `${notes.length} sentences, as in English`, String(told.notes.length), at);
      }
      for (const topic of Object.keys(own))
        if (!points.some((point) => point.topic === topic))
          fault(topic, "no such field", "words for a topic on which the state is silent", at);
    }
    return faults;
  });
}

/** Every kind of rule has its sentence in every language that has the topics. */
function checkTopics({ stateTopics }: Content): Fault[] {
  return stateTopics.flatMap(({ id, texts }) =>
    Object.values(texts).flatMap(({ words, file }) => {
      const expected: readonly string[] = STATE_RULES[id];
      const received = Object.keys(words.rules);
      return [
        ...expected
          .filter((rule) => !received.includes(rule))
          .map((rule) => ({ file, field: `${id}.rules.${rule}`, expected: "a text", received: "nothing" })),
        ...received
          .filter((rule) => !expected.includes(rule))
          .map((rule) => ({
            file,
            field: `${id}.rules.${rule}`,
            expected: "no such field",
            received: "a text",
          })),
      ];
    }),
  );
}

function checkSources({ stateLaw, stateTopics, stateSources, caregiver }: Content): Fault[] {
  const known = new Set(stateSources.map(({ id }) => id));
  const cited = new Set([
    ...stateLaw.flatMap(({ points }) => points.flatMap(({ sources }) => sources)),
    ...stateTopics.flatMap(({ sources }) => sources),
    ...papersIn(caregiver).flatMap(({ sources }) => sources),
  ]);
  const file = "content/state-sources.json";
  return [
    ...stateTopics.flatMap(({ id, sources }) =>
      sources
        .filter((source) => !known.has(source))
        .map((source) => ({
          file: "content/state-topics.json",
          field: id,
          expected: "the id of a source in content/state-sources.json",
          received: source,
          needs: [`${file}#${source}`],
        })),
    ),
    ...duplicates(stateSources.map(({ id }) => id)).map((id) => ({
      file,
      field: "id",
      expected: "an id that stands once",
      received: `"${id}" twice`,
    })),
    ...stateSources
      .filter(({ id }) => !cited.has(id))
      .map(({ id }) => ({
        file,
        field: id,
        expected: "a source that some state's law or some paper for caregivers cites",
        received: "one that none does",
        needs: [
          "content/state-law/",
          "content/state-topics.json",
          "content/caregiver.json",
          `content/${SOURCE_LOCALE}/state-topics.json`,
        ],
      })),
  ];
}
