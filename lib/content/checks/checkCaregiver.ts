import type { CaregiverPaper } from "../../model/caregiver";
import type { Content } from "../../model/content";
import type { Fault } from "../../model/fault";
import { SOURCE_LOCALE } from "../../model/locale";
import { duplicates } from "./duplicates";

const FILE = "content/caregiver.json";

/**
 * Do the papers for caregivers stand once for each state, of a state that has a page, on sources that exist? Has every language a
 * sentence for each thing that is true of some paper, and for no other?
 */
export function checkCaregiver(content: Content): Fault[] {
  const { caregiver } = content;
  return caregiver ? [...checkPapers(content, caregiver), ...checkWords(caregiver)] : [];
}

/** Every paper of every state. */
export function papersIn(caregiver: Content["caregiver"]): readonly CaregiverPaper[] {
  return caregiver?.states.flatMap(({ papers }) => papers) ?? [];
}

type Papers = NonNullable<Content["caregiver"]>;

function checkPapers({ states: named, stateSources }: Content, { states }: Papers): Fault[] {
  const known = new Set(stateSources.map(({ id }) => id));
  const fault = (field: string, expected: string, received: string, needs: string[] = []): Fault => ({
    file: FILE,
    field,
    expected,
    received,
    needs,
  });
  const inEnglish = `content/${SOURCE_LOCALE}/states.json`;
  return [
    ...duplicates(states.map(({ state }) => state)).map((state) =>
      fault("states", "a state that stands once", `"${state}" twice`),
    ),
    ...states.flatMap(({ state, papers }, at) => [
      ...(named[SOURCE_LOCALE]?.[state]
        ? []
        : [fault(`states.${at}.state`, `a state named in ${inEnglish}`, state, [inEnglish])]),
      ...papers.flatMap(({ sources }, paper) =>
        sources
          .filter((id) => !known.has(id))
          .map((id) =>
            fault(
              `states.${at}.papers.${paper}.sources`,
              "the id of a source in content/state-sources.json",
              id,
              [`content/state-sources.json#${id}`],
            ),
          ),
      ),
    ]),
  ];
}

function checkWords(caregiver: Papers): Fault[] {
  const { texts } = caregiver;
  const needed = [...new Set(papersIn(caregiver).flatMap(({ points }) => points))];
  const faults = Object.values(texts).flatMap(({ words, file }) => {
    const told = Object.keys(words.points);
    const fault = (point: string, expected: string, received: string): Fault => ({
      file,
      field: `points.${point}`,
      expected,
      received,
      needs: [FILE],
    });
    return [
      ...needed
        .filter((point) => !told.includes(point))
        .map((point) => fault(point, "a sentence, since some paper needs it", "nothing")),
      ...told
        .filter((point) => !needed.includes(point))
        .map((point) => fault(point, "a sentence that some paper needs", "one that none does")),
    ];
  });
  const file = `content/${SOURCE_LOCALE}/caregiver.json`;
  const isSilent = !texts[SOURCE_LOCALE];
  return isSilent
    ? [
        {
          file,
          field: "(whole file)",
          expected: "the English words about papers for caregivers",
          received: "nothing",
        },
        ...faults,
      ]
    : faults;
}
