import { expect, it } from "vitest";
import { checkCopied } from "../../../../lib/content/checks/checkCopied";
import { content } from "../../../fixtures/projectContent";

const told = (changed: Partial<typeof content>) =>
  checkCopied({ ...content, ...changed }).map(({ file, field, received }) => `${file} ${field}: ${received}`);

it("the project's translations are none of them copies", () => {
  expect(checkCopied(content)).toEqual([]);
});

it("finds an interface text, wherever in the file its English stands", () => {
  const copied =
    content.ui.en!["hotlines.lead"] ?? Object.values(content.ui.en!).find((text) => text.length > 70)!;
  const ui = { ...content.ui, fr: { ...content.ui.fr, "nav.guides": copied } };
  expect(told({ ui })).toEqual([expect.stringMatching(/^content\/fr\/ui\.json nav\.guides: the English: "/)]);
});

it("finds a block, a heading and a title, each with its line", () => {
  const [first, ...others] = content.guides;
  const english = first!.texts.en!;
  const own = first!.texts.ar!;
  const sections = own.sections.map((section, at) =>
    at === 0
      ? {
          ...section,
          heading: english.sections[0]!.heading,
          blocks: [english.sections[0]!.blocks[0]!, ...section.blocks.slice(1)],
        }
      : section,
  );
  const texts = { ...first!.texts, ar: { ...own, title: english.title, sections } };
  const faults = checkCopied({ ...content, guides: [{ ...first!, texts }, ...others] });
  expect(faults.map(({ field }) => field)).toEqual(["title", "heading", english.sections[0]!.key]);
  expect(faults[1]!.line).toBe(own.sections[0]!.line);
});

it("finds an answer, a card, what is heard, a law of a state and a drawing", () => {
  const home = content.situationWords.home!;
  const question = Object.keys(home.en!.questions)[0]!;
  const situationWords = {
    ...content.situationWords,
    home: { ...home, es: { ...home.es!, questions: home.en!.questions } },
  };
  expect(told({ situationWords })[0]).toContain(`content/es/situations/home.json questions.${question}.text`);
  const heard = { ...content.heard, es: { ...content.heard.es!, words: content.heard.en!.words } };
  expect(told({ heard }).length).toBeGreaterThan(20);
  const drawings = content.drawings.map((drawing) => ({
    ...drawing,
    texts: { ...drawing.texts, es: { ...drawing.texts.es!, parts: drawing.texts.en!.parts } },
  }));
  expect(told({ drawings }).filter((fault) => /parts\.\d\.look/.test(fault)).length).toBeGreaterThan(4);
  const stateLaw = content.stateLaw.map((state) => ({
    ...state,
    texts: { ...state.texts, fr: { ...state.texts.fr!, words: state.texts.en!.words } },
  }));
  expect(told({ stateLaw })[0]).toMatch(/^content\/fr\/state-law\/\w\w\.json /);
});

it("says which exception no text needs", () => {
  const { words, file } = content.wording.fr!;
  const wording = {
    ...content.wording,
    fr: { words: { ...words, english: [{ words: "US Letter", reason: "a test" }] }, file },
  };
  expect(told({ wording })).toEqual(['content/fr/wording.json english: "US Letter"']);
});
