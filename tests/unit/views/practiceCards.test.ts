import { describe, expect, it } from "vitest";
import { checkPractice, checkPracticeSteps } from "../../../lib/content/checks/checkPractice";
import { everyStep } from "../../../lib/engine/everyStep";
import { outcomeFor } from "../../../lib/engine/outcomeFor";
import { byId } from "../../../lib/model/byId";
import type { Content } from "../../../lib/model/content";
import { MOST_CARDS } from "../../../lib/model/practice";
import { isFree, plainText } from "../../../lib/model/text";
import { practiceCards, practisedSituations } from "../../../lib/views/practiceCards";
import { asOf, content } from "../../fixtures/projectContent";

const situations = practisedSituations(content);
const codes = content.locales.flatMap(({ code, enabled }) => (enabled ? [code] : []));
const cardsIn = (locale: string) =>
  situations.flatMap((id) => practiceCards(content, id, locale).map((card) => ({ id, card })));

describe("cards to practise with", () => {
  it("are there for each situation whose scripts have lines enough, at most one sheet of them", () => {
    expect(situations.length).toBe(content.situations.length - 1);
    expect(situations).not.toContain("prepare");
    for (const id of situations) {
      const { length } = practiceCards(content, id, "en");
      expect(length, id).toBeGreaterThan(2);
      expect(length, id).toBeLessThanOrEqual(MOST_CARDS);
    }
  });

  it("have three lines, of which one is of the script itself, and no other is in more or fewer words", () => {
    for (const { id, card } of cardsIn("en")) {
      const own = byId(content.scripts, card.script).texts.en!.say.map(plainText);
      const says = card.choices.map(({ english }) => plainText(english));
      expect(new Set(says).size, card.script).toBe(3);
      expect(
        says.filter((line) => own.includes(line)),
        `${id}: ${card.script}`,
      ).toEqual([says[card.right]]);
    }
  });

  it("ask for no line with a condition or a blank, and name a source for the right one", () => {
    for (const { card } of cardsIn("en")) {
      for (const { english } of card.choices) {
        expect(isFree(english), plainText(english)).toBe(true);
        expect(plainText(english)).not.toContain("_____");
      }
      expect(card.choices[card.right]!.english.citations.length).toBeGreaterThan(0);
      expect(card.said.why.citations.length).toBeGreaterThan(0);
    }
  });

  it("offer no line that some step of the situation shows together with the right one’s script", () => {
    for (const id of situations) {
      const steps = [...everyStep(byId(content.situations, id))].map(({ step }) =>
        outcomeFor(content.rules, step.facts, asOf).scripts.map((script) => script.id),
      );
      for (const card of practiceCards(content, id, "en")) {
        const beside = new Set(steps.filter((scripts) => scripts.includes(card.script)).flat());
        expect(beside.size, `${id} shows ${card.script}`).toBeGreaterThan(0);
        const lines = [...beside].flatMap((one) =>
          byId(content.scripts, one).texts.en!.say.map((line) => plainText(line)),
        );
        for (const [at, { english }] of card.choices.entries())
          if (at !== card.right) expect(lines, `${id}: ${card.script}`).not.toContain(plainText(english));
      }
    }
  });

  it("are the same in every language and in the same order", () => {
    const shape = (locale: string) =>
      cardsIn(locale).map(({ id, card: { script, choices, right } }) => [
        id,
        script,
        right,
        ...choices.map(({ english }) => plainText(english)),
      ]);
    for (const code of codes) expect(shape(code), code).toEqual(shape("en"));
  });

  it("say in each language what its script says there", () => {
    for (const code of codes)
      for (const { card } of cardsIn(code)) {
        const text = byId(content.scripts, card.script).texts[code]!;
        expect(card.title).toBe(text.title);
        expect(text.say).toContain(card.choices[card.right]!.own);
        expect(text.why).toContain(card.said.why);
        expect(text.do).toContain(card.said.toDo);
        expect(text.never).toContain(card.said.never);
      }
  });

  it("say what is heard, in English and in the reader’s language", () => {
    for (const code of codes)
      for (const { id, card } of cardsIn(code)) {
        expect(card.heard.english, `${id}: ${card.script}`).toMatch(/“.+”/);
        if (code === "en") expect(card.heard.own).toBeNull();
        else expect(card.heard.own, `${code} ${id}: ${card.script}`).toMatch(/[“«].+[”»]/);
      }
  });

  it("have the right line in different places, so that nobody learns the letter", () => {
    for (const id of situations)
      expect(new Set(practiceCards(content, id, "en").map(({ right }) => right)).size, id).toBe(3);
  });
});

describe("the check of cards", () => {
  type Card = Content["practice"][number]["cards"][number];
  const faultsOf = (card: Card, situation = "home") => {
    const changed: Content = { ...content, practice: [{ situation, cards: [card] }] };
    return [...checkPractice(changed), ...checkPracticeSteps(changed, asOf)].map(({ field }) => field);
  };
  const [good] = content.practice.find(({ situation }) => situation === "home")!.cards;

  it("has nothing against what is there", () => {
    expect(faultsOf(good!)).toEqual([]);
  });

  it.each<[string, Card, string, string]>([
    [
      "a line that no script says any more",
      { ...good!, right: { ...good!.right, says: "Go away." } },
      "home",
      "situations.0.cards.0.right.says",
    ],
    [
      "a line with a condition",
      {
        ...good!,
        others: [
          good!.others[0]!,
          { script: "home-landlord-opened", says: "The landlord cannot agree for me." },
        ],
      },
      "home",
      "situations.0.cards.0.others.1.says",
    ],
    [
      "a line of the script itself",
      {
        ...good!,
        others: [good!.others[0]!, { script: "home-closed-door", says: "Which agency are you from?" }],
      },
      "home",
      "situations.0.cards.0.others.1.says",
    ],
    [
      "the same line twice",
      { ...good!, others: [good!.others[0]!, good!.others[0]!] },
      "home",
      "situations.0.cards.0.others.0.says",
    ],
    [
      "a line that is right here too",
      {
        ...good!,
        others: [good!.others[0]!, { script: "home-no-consent", says: "I do not consent to a search." }],
      },
      "home",
      "situations.0.cards.0.others.1.says",
    ],
    ["a moment of another situation", good!, "custody", "situations.0.cards.0.right.script"],
    ["a situation that is not there", good!, "nowhere", "situations.0.situation"],
  ])("finds %s", (_, card, situation, field) => {
    expect(faultsOf(card, situation)).toContain(field);
  });
});
