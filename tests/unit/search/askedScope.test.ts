import { describe, expect, it } from "vitest";
import type { AskedScope } from "../../../lib/model/asked";
import type { Asked } from "../../../lib/search";
import { askedScope } from "../../../lib/search/askedScope";
import { likenessesTo } from "../../../lib/search/naiveBayes";
import { smallAsked } from "./smallIndex";
import { featuresIn, stemsIn } from "./featuresIn";

const asked = smallAsked(
  [
    { guide: "gates", questions: ["shut the gate to the inspector", "open the gate", "who may open a gate"] },
    { guide: "lamps", questions: ["lamp is out at night", "light my lamp", "the inspector took my lamp"] },
    { scope: "off-topic", questions: ["bake a cake", "plum cake recipe", "weather on sunday"] },
    { scope: "danger:self", questions: ["i will drown myself", "drown in the sea"] },
    { scope: "danger:home", questions: ["my wife hits me", "he hits the children"] },
    { scope: "refused:evasion", questions: ["where to hide from the inspector", "hide in the cellar"] },
    { scope: "refused:violence", questions: ["how to stab the inspector"] },
  ],
  { stopwords: ["the", "to", "my", "a", "i", "is", "in", "me"] },
);
/** More words than a name has. */
const MANY = 9;

/** A verdict where no text has a word that no question has. */
function judge(text: string, known: Asked = asked, words = MANY) {
  const { language, memory, guides } = known;
  const unheard = stemsIn(text, language).filter((stem) => !memory.weights.has(stem)).length;
  const features = featuresIn(text, language);
  const likenesses = likenessesTo(features, memory);
  return askedScope(known, { features, guides: guides(features), likenesses, words, unheard });
}

describe("a question like others", () => {
  it("is ours where those that guides answer are like it", () => {
    for (const text of ["open the gate", "my lamp is out", "the inspector at my gate"])
      expect(judge(text)).toMatchObject({ offTopic: false, danger: null, refused: null });
  });

  it("is off topic where those about something else are like it", () => {
    for (const text of ["cake", "a recipe with plums", "weather"]) expect(judge(text).offTopic).toBe(true);
  });

  it("tells of danger, and of which", () => {
    expect(judge("i may drown").danger).toBe("self");
    expect(judge("she hits me").danger).toBe("home");
  });

  it("is refused, and why", () => {
    expect(judge("hide me in a cellar").refused).toBe("evasion");
    expect(judge("stab him").refused).toBe("violence");
  });

  it("is the likelier of the two where it is like danger and like what is refused", () => {
    expect(judge("i will drown myself in the sea, hide")).toMatchObject({ danger: "self", refused: null });
    expect(judge("where to hide from the inspector, he hits")).toMatchObject({ refused: "evasion" });
  });
});

describe("a question of a few words", () => {
  const short = (text: string) => judge(text, asked, 4);
  const least = (scope: string, words: number) =>
    leastOf((score) => {
      const said = verdict({ ...OTHERS, [scope]: score }, ["lamp"], 0, [], [], words);
      return said.danger !== null || said.refused !== null || said.offTopic;
    });

  it("names a thing, and is hardly refused for what others ask with it", () => {
    expect(short("where to hide from the inspector").refused).toBe("evasion");
    expect(least("refused:evasion", 4)).toBeGreaterThan(5 * least("refused:evasion", 4.5));
  });

  it("is danger, or about something else, where that is likelier than ours", () => {
    expect(short("he hits the children").danger).toBe("home");
    expect(short("plum cake").offTopic).toBe(true);
    for (const scope of ["danger:home", "off-topic"]) {
      expect(least(scope, 4)).toBeGreaterThan(0);
      expect(least(scope, 4.5)).toBeLessThan(0);
    }
  });
});

describe("a question like none", () => {
  it("is off topic, and nothing else is said of it", () => {
    for (const text of ["zebra", "qwxzv jkqpw"])
      expect(judge(text)).toMatchObject({ offTopic: true, danger: null, refused: null });
  });

  it("is not, where it says nothing, or nothing that no text has", () => {
    for (const text of ["", "?!", "the"])
      expect(judge(text)).toMatchObject({ offTopic: false, danger: null, refused: null });
    const features = featuresIn("zebra", asked.language);
    const heard = {
      features,
      guides: new Map<string, number>(),
      likenesses: [],
      words: MANY,
      unheard: 0,
    };
    expect(askedScope(asked, heard)).toMatchObject({ offTopic: false, danger: null, refused: null });
  });
});

describe("where nothing was learned of a scope", () => {
  it("no question is of it", () => {
    const none = smallAsked([{ guide: "gates", questions: ["open the gate"] }]);
    expect(judge("open the gate, zebra", none)).toEqual({
      offTopic: false,
      wordsOfRefusal: "sure",
      danger: null,
      refused: null,
    });
  });
});

/**
 * A verdict by the scores of scopes alone, over words that weigh 3 together: the root of that and 1 is 2.
 * @param known the scope of each question that is the same word for word; none is by itself.
 * @param guides the scores of guides; none is likelier than another by itself.
 */
function verdict(
  scores: Record<string, number>,
  features: readonly string[] = ["lamp"],
  unheard = 0,
  known: readonly (AskedScope | undefined)[] = [],
  guides: readonly number[] = [],
  words = MANY,
) {
  const asked = {
    scopes: () => new Map(Object.entries(scores)),
    memory: { weights: new Map([["lamp", 3]]) },
    questions: known.map((scope) => ({ scope })),
  };
  const likenesses = known.map(() => 1);
  return askedScope(asked as unknown as Asked, {
    features: new Set(features),
    guides: new Map(guides.map((score, number) => [String(number), score])),
    likenesses,
    words,
    unheard,
  });
}

/** The least number for which something holds, where it holds for all above: the margins themselves may be tuned. */
function leastOf(holds: (value: number) => boolean): number {
  let [no, yes] = [-1000, 1000];
  for (let step = 0; step < 60; step += 1) {
    const middle = (no + yes) / 2;
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}
/** The least score of a scope that is enough. Whatever is ordinary has 0, or what is told. */
const OTHERS = { in: 0, "off-topic": -500 };
const enough = {
  offTopic: (features?: readonly string[], unheard?: number, guides?: readonly number[]) =>
    leastOf((score) => verdict({ in: 0, "off-topic": score }, features, unheard, [], guides).offTopic),
  danger: (features?: readonly string[], others: Record<string, number> = OTHERS) =>
    leastOf((score) => verdict({ ...others, "danger:home": score }, features).danger === "home"),
  refused: (features?: readonly string[], others: Record<string, number> = OTHERS) =>
    leastOf((score) => verdict({ ...others, "refused:evasion": score }, features).refused === "evasion"),
};

describe("how much likelier a scope must be", () => {
  it("is for another subject not even as likely as ours", () => {
    expect(enough.offTopic()).toBeLessThan(0);
  });

  it("is for another subject more where one guide is likelier than all others, however likely those are", () => {
    const lead = (scores: readonly number[]) => enough.offTopic(["lamp"], 0, scores) - enough.offTopic();
    expect(lead([-9, 5, -5])).toBeGreaterThan(0);
    expect(lead([5, 5, -5])).toBeCloseTo(0);
    expect(lead([5, 3])).toBeCloseTo(lead([-30, -28, -40]));
    expect(lead([5])).toBeCloseTo(0);
  });

  it("is for danger not even as likely as ours, since a line for danger costs little", () => {
    expect(enough.danger()).toBeLessThan(0);
  });

  it("is for danger as likely as another subject", () => {
    expect(enough.danger(["lamp"], { in: -500, "off-topic": 7 })).toBeCloseTo(7);
  });

  it("is for a refusal likelier than ours, since a refused question costs somebody the answer", () => {
    expect(enough.refused()).toBeGreaterThan(0);
  });

  it("is for a refusal told by whatever is ordinary and likelier, ours or not", () => {
    const other = { in: -500, "off-topic": 7 };
    expect(enough.refused(["lamp"], other)).toBeCloseTo(enough.refused() + 7);
  });

  it("grows with the root of what was heard", () => {
    for (const least of [enough.offTopic, enough.danger, enough.refused])
      expect(least(["lamp"])).toBeCloseTo(2 * least(["zebra"]));
  });

  it("is more than just that", () => {
    const exactly = (least: number) => Math.round(least * 100) / 100;
    expect(verdict({ in: 0, "off-topic": exactly(enough.offTopic()) }).offTopic).toBe(false);
    expect(verdict({ ...OTHERS, "danger:home": exactly(enough.danger()) }).danger).toBeNull();
    expect(verdict({ ...OTHERS, "refused:evasion": exactly(enough.refused()) }).refused).toBeNull();
  });
});

describe("words that refuse, in a question far from anything that is never served", () => {
  type Words = ReturnType<typeof askedScope>["wordsOfRefusal"];
  /** The least score of what is never served for which its words are not taken so. */
  const above = (words: Words[], features?: readonly string[], others: Record<string, number> = OTHERS) =>
    leastOf(
      (score) => !words.includes(verdict({ ...others, "refused:evasion": score }, features).wordsOfRefusal),
    );
  const sure = above.bind(null, ["mistaken", "doubtful"]);
  const doubtful = above.bind(null, ["mistaken"]);

  it("are doubtful farther off than a question that is in no danger, and mistaken farther still", () => {
    expect(sure()).toBeLessThan(enough.danger());
    expect(doubtful()).toBeLessThan(sure());
    for (const least of [sure, doubtful]) {
      expect(least(["lamp"])).toBeCloseTo(2 * least(["zebra"]));
      expect(least(["lamp"], { in: -500, "off-topic": 7 })).toBeCloseTo(least() + 7);
    }
  });

  it("are so where it is far from every kind of it", () => {
    const far = { ...OTHERS, "refused:evasion": -900, "refused:violence": -900 };
    expect(verdict(far).wordsOfRefusal).toBe("mistaken");
    expect(verdict({ ...far, "refused:violence": 0 }).wordsOfRefusal).toBe("sure");
    expect(verdict({ ...far, "refused:evasion": 0 }).wordsOfRefusal).toBe("sure");
  });

  it("are sure where nothing was learned of what is never served, or nothing is heard", () => {
    expect(verdict({ ...OTHERS, "danger:home": -900 }).wordsOfRefusal).toBe("sure");
    expect(judge("zebra").wordsOfRefusal).toBe("sure");
  });
});

describe("the one known question that is nearest", () => {
  const leastFor = (known: readonly (AskedScope | undefined)[]) => ({
    danger: leastOf(
      (score) => verdict({ ...OTHERS, "danger:home": score }, ["lamp"], 0, known).danger !== null,
    ),
    refused: leastOf(
      (score) => verdict({ ...OTHERS, "refused:evasion": score }, ["lamp"], 0, known).refused !== null,
    ),
  });

  it("speaks against danger where it is about something else", () => {
    const leastWith = (known: readonly AskedScope[]) =>
      leastOf((score) => {
        const scores = { in: -500, "off-topic": 7, "danger:home": score };
        return verdict(scores, ["lamp"], 0, known).danger !== null;
      });
    expect(leastWith(["off-topic"])).toBeGreaterThan(leastWith([]));
  });

  it("speaks for its own scope, and one of ours against every other", () => {
    const none = leastFor([]);
    expect(leastFor(["danger:home"]).danger).toBeLessThan(none.danger);
    expect(leastFor(["refused:evasion"]).refused).toBeLessThan(none.refused);
    const ours = leastFor([undefined]);
    expect(ours.danger).toBeGreaterThan(none.danger);
    expect(ours.refused).toBeGreaterThan(none.refused);
  });

  it("keeps what is one of ours word for word from being refused or another subject, and tells of danger", () => {
    const scores = { ...OTHERS, "refused:evasion": 500 };
    expect(verdict(scores, ["lamp"], 0, ["refused:evasion"])).toMatchObject({
      refused: "evasion",
      wordsOfRefusal: "sure",
    });
    expect(verdict(scores, ["lamp"], 0, [undefined])).toMatchObject({
      refused: null,
      wordsOfRefusal: "mistaken",
    });
    expect(verdict({ ...OTHERS, "danger:home": 500 }, ["lamp"], 0, [undefined]).danger).toBe("home");
    const elsewhere = { in: 0, "off-topic": 500 };
    expect(verdict(elsewhere, ["lamp"], 0, [undefined]).offTopic).toBe(false);
    expect(verdict(elsewhere, ["lamp"], 0, ["off-topic"]).offTopic).toBe(true);
    expect(verdict(scores, ["lamp"], 1, [undefined]).refused).toBe("evasion");
    expect(verdict(scores, ["lamp"], 0, [undefined, "refused:evasion"]).refused).toBe("evasion");
  });

  it("says nothing where one of ours is as near, or of a scope that it is not of", () => {
    const none = leastFor([]);
    const both = leastFor([undefined, "danger:home", "refused:evasion"]);
    expect([both.danger, both.refused]).toEqual([expect.closeTo(none.danger), expect.closeTo(none.refused)]);
    expect(leastFor(["danger:self"]).danger).toBeCloseTo(none.danger);
  });
});

describe("of several", () => {
  it("the likeliest danger and refusal count, in whatever order they stand", () => {
    const scores = { in: 0, "off-topic": 0, "danger:self": 1, "danger:home": 3, "danger:emergency": 2 };
    expect(verdict(scores).danger).toBe("home");
    expect(verdict({ ...scores, "danger:self": 4 }).danger).toBe("self");
    expect(verdict({ in: 0, "refused:sightings": 4, "refused:violence": 5 }).refused).toBe("violence");
  });
});

describe("a word that no question and no text has", () => {
  it("speaks for another subject, and the next one as much again", () => {
    const margin = enough.offTopic(["zebra"]);
    /** What is enough beside so many such words, where each is worth so much. */
    const expected = (words: number, worth: number) => margin * Math.sqrt(4 + words * worth) - words * worth;
    const one = enough.offTopic(["lamp"], 1);
    const worth = leastOf((value) => value >= 0 && expected(1, value) <= one);
    expect(worth).toBeGreaterThan(1);
    expect(enough.offTopic(["lamp"], 2)).toBeCloseTo(expected(2, worth));
  });

  it("says nothing of danger and of refusals", () => {
    const scores = { ...OTHERS, "danger:home": 50, "refused:evasion": 50 };
    for (const unheard of [0, 1, 9])
      expect(verdict(scores, ["lamp"], unheard)).toMatchObject({ danger: "home", refused: null });
    const unlikely = { ...OTHERS, "danger:home": -50, "refused:evasion": -1 };
    for (const unheard of [0, 1, 9])
      expect(verdict(unlikely, ["lamp"], unheard)).toMatchObject({ danger: null, refused: null });
  });
});

const NAMES = ["i407", "8008987180", "287g"];
describe("the name of a form or a number to call", () => {
  it("is never off topic, whatever else is heard or is not", () => {
    const scores = { in: 0, "off-topic": 50 };
    for (const name of NAMES) expect(verdict(scores, ["lamp", name], 3).offTopic).toBe(false);
    for (const feature of ["407", "lamp i407"])
      expect(verdict(scores, ["lamp", feature]).offTopic).toBe(true);
  });

  it("is never refused by itself, nor with the row of synonyms that it belongs to", () => {
    const scores = { in: 0, "refused:evasion": 50 };
    for (const name of NAMES)
      expect([verdict(scores, [name]).refused, verdict(scores, [name, "=paper"]).refused]).toEqual([
        null,
        null,
      ]);
  });

  it("is refused with what is, and tells of danger", () => {
    expect(verdict({ in: 0, "refused:evasion": 50 }, ["lamp", "i407"]).refused).toBe("evasion");
    expect(verdict({ in: 0, "danger:self": 50 }, ["i407"]).danger).toBe("self");
  });
});
